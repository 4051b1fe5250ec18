import { meOf, page } from '@/test/network'

export const notice = (patch: object = {}) => ({
  id: 'n1',
  version: 3,
  status: 'SENT',
  edition: 1,
  title: 'Sosialisasi program mutasi',
  body: '<h2>Tujuan</h2><p>Agar pelayanan <strong>merata</strong>.</p>',
  audience: [{ kind: 'UNITS', ids: ['u1'], roles: [] }],
  byMail: true,
  releasesPlanId: null,
  unitId: null,
  correction: null,
  sendAt: null,
  createdBy: 'Perencana Samarinda',
  createdAt: '2026-11-02T01:00:00Z',
  sentAt: '2026-11-03T01:00:00Z',
  delivered: 40,
  readBy: 25,
  remindedAt: null,
  mailReachable: true,
  removed: [],
  ...patch,
})

export const row = (patch: object = {}) => ({
  id: 'n1',
  version: 3,
  status: 'SENT',
  edition: 1,
  title: 'Sosialisasi program mutasi',
  audience: [{ kind: 'EVERYBODY', count: 0, names: [], roles: [] }],
  createdBy: 'Perencana Samarinda',
  createdAt: '2026-11-02T01:00:00Z',
  sendAt: null,
  sentAt: '2026-11-03T01:00:00Z',
  delivered: 40,
  readBy: 25,
  openQuestions: 2,
  ...patch,
})

export const question = (patch: object = {}) => ({
  id: 'q1',
  version: 1,
  noticeId: 'n1',
  noticeTitle: 'Sosialisasi program mutasi',
  employeeId: 'e1',
  name: 'Ani Wulandari',
  unitName: 'Puskesmas Palaran',
  status: 'OPEN',
  question: 'Apakah tunjangan saya berubah?',
  askedAt: '2026-11-03T02:00:00Z',
  dueOn: '2026-11-06',
  overdue: true,
  forAll: false,
  publicQuestion: null,
  answer: null,
  answeredAt: null,
  answeredBy: null,
  ...patch,
})

export const inboxNotice = (patch: object = {}) => ({
  noticeId: 'n1',
  edition: 2,
  title: 'Sosialisasi program mutasi',
  body: '<p>Jadwal baru.</p>',
  correction: 'Tanggal rapat',
  from: 'Perencana Samarinda',
  deliveredAt: '2026-11-03T01:00:00Z',
  readAt: null,
  planId: null,
  ...patch,
})

export const employee = meOf({
  username: 'employee@samarinda',
  displayName: 'Ani Wulandari',
  roles: ['EMPLOYEE'],
  permissions: ['session', 'inbox:read', 'questions:read', 'personal-letters:read'],
  employeeId: 'e1',
})

export const network = {
  'GET /me': meOf(),
  'GET /units': page([]),
  'GET /units/u1': { id: 'u1', name: 'Dinas Kesehatan' },
  'GET /plans': page([]),
  'GET /notices': page([row()]),
  'GET /notices/n1': notice(),
  'GET /notices/n1/editions': page([]),
  'GET /notice-templates': page([
    {
      code: 'SOSIALISASI',
      title: 'Templat sosialisasi',
      body: '<h2>Dasar hukum</h2><ul><li>UU 20/2023</li></ul><table><thead><tr><th>Tahap</th></tr></thead><tbody><tr><td>Rapat</td></tr></tbody></table>',
    },
  ]),
  'GET /notices/n1/audience': {
    people: 1234,
    withoutAddress: 10,
    items: [{ employeeId: 'e1', name: 'Ani Wulandari', unitName: 'Puskesmas Palaran', hasAddress: true }],
    next: 'x',
  },
}
