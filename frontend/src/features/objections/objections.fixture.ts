import type { ObjectionView, RemedyView } from '@/api/types'
import { meOf } from '@/test/network'

export const employee = meOf({
  roles: ['EMPLOYEE'],
  permissions: [
    'session',
    'mutation-cases:read',
    'mutation-answers:give',
    'objections:read',
    'objections:file',
  ],
  employeeId: 'e1',
})
export const approver = meOf({
  roles: ['APPROVER'],
  permissions: ['session', 'mutation-cases:read', 'objections:read', 'objections:decide'],
})

export const remedy = (patch: Partial<RemedyView> = {}): RemedyView => ({
  caseId: 'k1',
  remedy: 'OBJECTION',
  authority: 'Wali Kota Samarinda',
  timeZone: 'Asia/Makassar',
  decreeNumber: '800/1',
  decreeDate: '2026-01-05',
  receivedOn: '2026-01-06',
  lastDay: '2026-01-26',
  workingDaysLeft: 9,
  filingDays: 14,
  decisionDays: 21,
  objectionId: null,
  ...patch,
})

export const view = (
  row: Partial<ObjectionView['objection']> = {},
  patch: Partial<ObjectionView> = {},
): ObjectionView => ({
  id: 'o1',
  version: 4,
  objection: {
    id: 'o1',
    version: 4,
    number: 'KBR/2026/1',
    status: 'FILED',
    caseId: 'k1',
    caseNumber: 'MUT/2026/1',
    employeeId: 'e1',
    employeeName: 'Sri Rahayu',
    decreeNumber: '800/1',
    filedOn: '2026-01-20',
    lastDay: '2026-01-26',
    dueOn: '2026-02-18',
    lateBy: 0,
    result: null,
    suspended: false,
    ...row,
  },
  nip: '1970',
  decreeDate: '2026-01-05',
  receivedOn: '2026-01-06',
  receiptRecorded: true,
  filedAt: '2026-01-20T02:05:00Z',
  grounds: ['Masa jabatan belum dua tahun'],
  request: 'SK dicabut',
  evidence: [],
  files: [],
  decisionReasons: [],
  consequence: null,
  decidedOn: null,
  decidedBy: null,
  decidedLate: false,
  newCaseId: null,
  suspendedOn: null,
  suspensionReason: null,
  remedy: 'AWAIT_DECISION',
  letters: ['T11'],
  ...patch,
})
