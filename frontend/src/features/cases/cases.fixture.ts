const post = (unitName: string) => ({
  id: unitName,
  jobName: 'Perawat Terampil',
  unitName,
  agencyName: 'Dinas Kesehatan',
  jobClass: 7,
})

/** A case as the service sends it. */
export const oneCase = (patch: object = {}) => ({
  id: 'k1',
  version: 4,
  number: 'MUT/SMD/2026/00001',
  status: 'SUBMITTED',
  kind: 'INTERNAL',
  employee: { id: 'e1', name: 'Sri Rahayu', nip: '197001011990011001' },
  fromPosition: post('Puskesmas Sidomulyo'),
  toPosition: post('Puskesmas Air Putih'),
  chainId: 'c1',
  groupNumber: 4,
  sequence: 1,
  planId: 'p1',
  effectiveOn: '2026-02-01',
  createdAt: '2026-01-02T01:00:00Z',
  dueOn: '2026-01-08',
  origin: 'PLAN',
  motive: null,
  statusSince: '2026-01-05T01:00:00Z',
  consideration: null,
  deviates: false,
  decreeNumber: null,
  decreeDate: null,
  reasons: [{ tier: 'NEED', code: 'fills-shortage', params: { need: 6, before: 3, after: 5 } }],
  ruleSet: { id: 's1', version: 3, name: 'Aturan dasar' },
  inputHash: 'c0ffee',
  certificateHash: 'feed',
  ...patch,
})

export const nextStep = (action: string, patch: object = {}) => ({
  action,
  to: 'VERIFIED',
  roles: ['PLANNER'],
  mine: true,
  whole: false,
  source: 'own procedure',
  ...patch,
})

export const progressOf = (patch: object = {}) => ({
  next: [nextStep('RETURN_FOR_REPAIR'), nextStep('VERIFY'), nextStep('CANCEL')],
  history: [
    {
      id: 'h1',
      action: 'SUBMIT',
      from: 'DRAFT',
      to: 'SUBMITTED',
      actor: 'operator.dikbud@samarinda',
      role: 'AGENCY_OPERATOR',
      reason: 'Sudah lengkap.',
      result: null,
      at: '2026-01-05T01:00:00Z',
      dueOn: null,
    },
  ],
  chain: [
    { id: 'k1', number: 'MUT/SMD/2026/00001', status: 'SUBMITTED', sequence: 1, employee: 'Sri Rahayu' },
    { id: 'k2', number: 'MUT/SMD/2026/00002', status: 'SUBMITTED', sequence: 2, employee: 'Ahmad Fauzi' },
  ],
  verdicts: [
    {
      rule: 'E03',
      severity: 'BLOCK',
      outcome: 'FAIL',
      evidence: { months: 10, limit: 24 },
      source: 'PP 11/2017 art. 190(3)',
    },
  ],
  lateBy: 3,
  ...patch,
})

export const paper = (patch: object = {}) => ({
  id: 'd1',
  version: 2,
  code: 'D06',
  state: 'UPLOADED',
  expired: false,
  fileName: 'pernyataan.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 20_480,
  sha256: 'ab',
  issuedOn: '2026-01-02',
  validUntil: null,
  reason: null,
  uploadedBy: 'operator.dikbud@samarinda',
  uploadedAt: '2026-01-04T01:00:00Z',
  checkedBy: null,
  checkedAt: null,
  ...patch,
})
