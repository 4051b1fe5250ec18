import type { ConcernRow, ConcernSummary, ConcernView } from '@/api/types'

export const concernRow = (patch: Partial<ConcernRow> = {}): ConcernRow => ({
  id: 'c1',
  version: 3,
  anonymous: false,
  employeeId: 'e1',
  employeeName: 'Sri Rahayu',
  unitId: 'u1',
  caseId: 'k1',
  planId: null,
  category: 'LOCATION',
  severity: 4,
  channel: 'APPLICATION',
  status: 'IN_HANDLING',
  raisedOn: '2026-01-05',
  dueOn: '2026-01-12',
  lateBy: 2,
  handler: 'planner@samarinda',
  mine: true,
  ...patch,
})

export const concernView = (row: ConcernRow, patch: Partial<ConcernView> = {}): ConcernView => ({
  id: row.id,
  version: row.version,
  concern: row,
  text: 'Rumah saya jauh dari tempat baru.',
  additions: [],
  answer: null,
  answeredOn: null,
  followUp: null,
  followUpNote: null,
  late: false,
  satisfaction: null,
  closedOn: null,
  ...patch,
})

export const figures = (patch: Partial<ConcernSummary> = {}): ConcernSummary => ({
  quarter: '2026-Q1',
  from: '2026-01-01',
  to: '2026-03-31',
  moved: 80,
  named: 12,
  anonymous: null,
  least: 5,
  perHundredMoved: 15,
  answeredInTime: 75,
  overdue: 2,
  satisfaction: 4.25,
  byCategory: [
    { category: 'LOCATION', named: 9, anonymous: null },
    { category: 'FAMILY', named: 3, anonymous: null },
  ],
  byUnit: [
    { unitId: 'u1', name: 'Dinas Kesehatan', moved: 40, named: 9, anonymous: null, perHundredMoved: 22.5 },
    { unitId: 'u2', name: 'Dinas Sosial', moved: 40, named: 3, anonymous: null, perHundredMoved: 7.5 },
  ],
  ...patch,
})
