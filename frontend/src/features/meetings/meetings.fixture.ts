import { meOf } from '@/test/network'

export const post = (unitName: string) => ({
  id: unitName,
  jobName: 'Perawat Terampil',
  unitName,
  agencyName: 'Dinas Kesehatan',
  jobClass: 7,
})
export const subject = (id: string, name: string) => ({
  id,
  number: `MUT/${id}`,
  status: 'VERIFIED',
  kind: 'INTERNAL',
  employee: { id: `e-${id}`, name, nip: '1970' },
  fromPosition: post('Puskesmas Sidomulyo'),
  toPosition: post('Puskesmas Air Putih'),
  chainId: id,
  groupNumber: 1,
  sequence: 1,
  planId: null,
  effectiveOn: '2026-02-01',
  createdAt: '2026-01-02T01:00:00Z',
  dueOn: null,
})
export const me = meOf()
export const meeting = (patch: object = {}) => ({
  id: 'm1',
  version: 3,
  kind: 'EVALUATION_TEAM',
  status: 'OPEN',
  title: 'Rapat tim penilai',
  place: 'Ruang Mangkupelas',
  startsAt: '2026-01-20T01:00:00Z',
  openedAt: '2026-01-20T01:05:00Z',
  closedAt: null,
  members: [
    { accountId: me.accountId, name: 'Perencana', seat: 'CHAIR', present: true, alternateOf: null },
    { accountId: 'a2', name: 'Ketua Tim', seat: 'SECRETARY', present: true, alternateOf: null },
    { accountId: 'a3', name: 'Sekda', seat: 'MEMBER', present: false, alternateOf: null },
    { accountId: 'a4', name: 'Wakil Sekda', seat: 'MEMBER', present: false, alternateOf: 'a3' },
  ],
  items: ['k1', 'k2'].map((id, index) => ({
    number: index + 1,
    subject: subject(id, index === 0 ? 'Sri Rahayu' : 'Ahmad Fauzi'),
    judges: [me.accountId, 'a2', 'a3'],
    quorum: true,
    missing: 1,
    leading: me.accountId,
    result: null,
    note: null,
    votes: [{ accountId: 'a2', name: 'Ketua Tim', vote: 'FOR', note: null }],
  })),
  ...patch,
})

export const heads = (before: number, after: number) => ({
  need: 8,
  before,
  after,
  ratioBefore: 1.25,
  ratioAfter: 1.07,
  gradeBefore: 'A',
  gradeAfter: 'A',
})
export const facts = (caseId: string, patch: object = {}) => ({
  caseId,
  motive: 'Puskesmas kekurangan perawat',
  reasons: [],
  fit: null,
  ratings: [
    { year: 2025, predicate: 'BAIK' },
    { year: 2024, predicate: null },
  ],
  asOf: '2026-01-20',
  from: { unitName: 'Puskesmas Sidomulyo', post: heads(9, 8), unit: heads(30, 29) },
  to: { unitName: 'Puskesmas Air Putih', post: heads(6, 7), unit: heads(20, 21) },
  doubts: [],
  declarations: [
    {
      accountId: 'a2',
      name: 'Ketua Tim',
      role: 'TEAM_MEMBER',
      conflict: 'POTENTIAL',
      relation: 'Tetangga',
      detected: null,
    },
  ],
  ...patch,
})

export const network = {
  'GET /me': me,
  'GET /meetings/m1': meeting(),
  'GET /meetings/m1/items/k1': facts('k1'),
  'GET /meetings/m1/items/k2': facts('k2'),
}
