import { json, meOf, page } from '@/test/network'
import type { MoveRow, MoveView, PlanPost, PlanRow, PlanRun, PlanView, Verdict } from '@/api/types'

/** Things of a plan in the shape of the contract, for tests. */
export const post = (id: string, patch: Partial<PlanPost> = {}): PlanPost => ({
  id,
  jobName: 'Perawat Terampil',
  unitName: 'UPTD Puskesmas Air Putih',
  agencyName: 'Dinas Kesehatan',
  jobClass: 7,
  ...patch,
})

export const planRow = (patch: Partial<PlanRow> = {}): PlanRow => ({
  id: 'p1',
  name: 'Pemerataan tenaga kesehatan',
  status: 'PLANNED',
  asOf: '2025-12-31',
  createdBy: 'Perencana Samarinda',
  createdAt: '2026-01-02T01:00:00Z',
  moves: 2,
  shortageBefore: 1412,
  shortageAfter: 143,
  latestRunId: 'r1',
  verified: true,
  ...patch,
})

export const runOf = (patch: Partial<PlanRun> = {}): PlanRun => ({
  id: 'r1',
  jobId: 'j1',
  status: 'PLANNED',
  problem: null,
  startedAt: '2026-01-02T01:00:00Z',
  finishedAt: '2026-01-02T01:00:04Z',
  seed: 'feed',
  solverVersion: 'selaras-planner 1',
  inputHash: 'c0ffee',
  objectiveBefore: 9000,
  objectiveAfter: 7000,
  people: 90,
  movable: 60,
  posts: 30,
  arcs: 400,
  moves: 2,
  chains: 1,
  cycles: 0,
  shortageBefore: 1412,
  shortageAfter: 143,
  surplusBefore: 30,
  surplusAfter: 10,
  verification: { accepted: true, checkedAt: '2026-01-02T01:00:04Z', pairsChecked: 400, problems: [] },
  ...patch,
})

export const planView = (patch: Partial<PlanView> = {}): PlanView => ({
  ...planRow(),
  version: 3,
  description: null,
  effectiveOn: '2026-02-01',
  criteria: {
    moveCost: 60,
    perKm: 2,
    wishBonus: 40,
    shortageFirst: false,
    protectOrigin: true,
    minTenureMonths: null,
    maxClassGain: null,
    maxKm: null,
  },
  unitIds: [],
  units: [],
  jobFamilies: [],
  ruleSetId: null,
  ruleSet: { id: 's1', version: 3, name: 'Aturan dasar' },
  run: runOf(),
  ...patch,
})

export const draft = (): PlanView =>
  planView({ status: 'DRAFT', run: null, latestRunId: null, verified: null, moves: null })

export const verdict = (patch: Partial<Verdict>): Verdict => ({
  rule: 'E03',
  severity: 'BLOCK',
  outcome: 'PASS',
  evidence: { months: 38, limit: 24, since: '2022-11-01' },
  source: 'PP 11/2017 pasal 190 ayat (3)',
  ...patch,
})

export const moveRow = (patch: Partial<MoveRow> = {}): MoveRow => ({
  id: 'm1',
  employeeId: 'e1',
  nip: '197001011990011001',
  name: 'Sri Rahayu, S.Kep.',
  fromPosition: post('a', { unitName: 'UPTD Puskesmas Sidomulyo' }),
  toPosition: post('b'),
  chainId: 'c1',
  chainKind: 'CHAIN',
  sequence: 1,
  fitBefore: 61.2,
  fitAfter: 74.5,
  distanceBefore: 14,
  distanceAfter: 6,
  cost: { move: 60, fit: -133, distance: -16, wish: 0, relief: -1400, total: -1489 },
  reasons: [
    { tier: 'NEED', code: 'fills-shortage', params: { need: 6, before: 3, after: 5 } },
    { tier: 'FIT', code: 'fit-rises', params: { before: 61.2, after: 74.5 } },
    {
      tier: 'RULE',
      code: 'rule-warns',
      params: { level: '40', minimum: '30', field: 'Manajemen', rule: 'E12', outcome: 'WARN' },
    },
  ],
  caseId: null,
  ...patch,
})

export const moveView = (patch: Partial<MoveView> = {}): MoveView => ({
  ...moveRow(),
  verdicts: [
    verdict({}),
    verdict({
      rule: 'E12',
      outcome: 'WARN',
      evidence: { level: '40', minimum: '30', field: 'Manajemen', fieldAccepted: false },
      source: 'PermenPANRB 38/2017',
    }),
  ],
  fit: {
    employeeId: 'e1',
    positionId: 'b',
    score: 74.5,
    coverage: 0.85,
    components: [
      {
        code: 'PERFORMANCE',
        weight: 0.25,
        value: 90,
        points: 26.5,
        evidence: { predicates: ['SANGAT_BAIK', 'BAIK'] },
      },
      { code: 'POTENTIAL', weight: 0.1, value: null, points: null, evidence: {} },
    ],
    jpm: { value: null, uncapped: null, coverage: 0, items: [] },
    verdicts: [],
    eligible: true,
  },
  alternatives: [
    { positionId: 'x', jobName: 'Perawat Ahli Pertama', unitName: 'RSUD', loss: 1412 },
    { positionId: 'y', jobName: 'Perawat Terampil', unitName: 'UPTD Puskesmas Loa Bakung', loss: 0 },
  ],
  ...patch,
})

/** A chain of moves by the names of the people. */
export const chain = (id: string, names: string[], caseId: string | null = null) => ({
  id,
  kind: 'CHAIN',
  agencies: ['Dinas Kesehatan'],
  moves: names.map((name, index) =>
    moveRow({
      id: `${id}-${index}`,
      employeeId: `${id}-${index}`,
      name,
      chainId: id,
      sequence: index + 1,
      caseId,
    }),
  ),
})

/** The network of a plan with a result; more routes are added by each test. */
export const result = {
  'GET /me': meOf(),
  'GET /plans/p1': json(200, planView(), { ETag: '"3"' }),
  'GET /plans/p1/units': page([]),
  'GET /plans/p1/shortages': page([]),
}
