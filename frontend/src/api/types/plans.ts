import type { Named } from './common'
import type { FitView, Verdict } from './employees'

export type PlanStatus = 'DRAFT' | 'RUNNING' | 'PLANNED' | 'FAILED' | 'CANCELLED' | 'STALE'

export interface PlanCriteria {
  moveCost: number
  perKm: number
  wishBonus: number
  shortageFirst: boolean
  minTenureMonths?: number | null
  maxClassGain?: number | null
  maxKm?: number | null
  protectOrigin: boolean
}

export interface CreatePlan {
  name: string
  description?: string
  unitIds: string[]
  asOf: string
  effectiveOn: string
  jobFamilies?: string[]
  criteria: PlanCriteria
  ruleSetId?: string
}

export interface PlanRow {
  id: string
  name: string
  status: PlanStatus
  asOf: string
  createdBy: string
  createdAt: string
  moves: number | null
  shortageBefore: number | null
  shortageAfter: number | null
  latestRunId: string | null
  verified: boolean | null
}

export interface PlanRun {
  id: string
  jobId: string
  status: string
  /** Code of why it failed. */
  problem?: string | null
  startedAt: string | null
  finishedAt: string | null
  // Everything below is null until the run has a result.
  seed: string | null
  solverVersion: string | null
  inputHash: string | null
  objectiveBefore: number | null
  objectiveAfter: number | null
  people: number | null
  movable: number | null
  posts: number | null
  arcs: number | null
  moves: number | null
  chains: number | null
  cycles: number | null
  shortageBefore: number | null
  shortageAfter: number | null
  surplusBefore: number | null
  surplusAfter: number | null
  verification: { accepted: boolean; checkedAt: string; pairsChecked: number; problems: string[] } | null
}

export interface PlanView extends PlanRow {
  version: number
  description: string | null
  effectiveOn: string
  criteria: PlanCriteria
  unitIds: string[]
  units: Named[]
  jobFamilies?: string[]
  ruleSetId: string | null
  ruleSet: { id: string; version: number; name: string } | null
  run: PlanRun | null
}

export interface PlanPost {
  id: string
  jobName: string
  unitName: string
  agencyName: string
  jobClass: number
}

export type ReasonTier = 'NEED' | 'FIT' | 'DISTANCE' | 'WISH' | 'RULE' | 'PLAN'

/** A code with its figures. */
export interface Reason {
  tier: ReasonTier
  code: string
  params: Record<string, unknown>
  /** The reason in words, as the personal letter and the API tell it. */
  sentence?: { id: string; en: string }
}

export interface MoveRow {
  id: string
  employeeId: string
  nip: string
  name: string
  fromPosition: PlanPost
  toPosition: PlanPost
  chainId: string
  chainKind: 'CHAIN' | 'CYCLE'
  sequence: number
  fitBefore: number | null
  fitAfter: number | null
  distanceBefore: number | null
  distanceAfter: number | null
  cost: { move: number; fit: number; distance: number; wish: number; relief: number; total: number }
  reasons: Reason[]
  caseId: string | null
}

export interface MoveView extends MoveRow {
  verdicts: Verdict[]
  fit: FitView | null
  alternatives: { positionId: string; jobName: string; unitName: string; loss: number }[]
}

export interface PlanChain {
  id: string
  kind: 'CHAIN' | 'CYCLE'
  agencies: string[]
  moves: MoveRow[]
}

export interface PlanUnitRow {
  unitId: string
  name: string
  agencyName: string
  need: number
  before: number
  after: number
  shortageBefore: number
  shortageAfter: number
  surplusBefore: number
  surplusAfter: number
  loadRatioBefore: number | null
  loadRatioAfter: number | null
  in: number
  out: number
}

export interface PlanFlow {
  fromUnitId: string
  fromName: string
  toUnitId: string
  toName: string
  moves: number
}

export interface PlanExplanation {
  employee: Named
  position: PlanPost
  eligible: boolean
  chosen: boolean
  loss: number | null
  verdicts: Verdict[]
  wouldMove: { employeeId: string; name: string; from: string; to: string }[]
  sentences: Reason[]
}

export interface PlanShortage {
  positions: PlanPost[]
  missing: number
  /** Heads to train or hire by name of the job. */
  qualification: Record<string, number>
  structural: boolean
  sentences: Reason[]
}

export interface PlanVerification {
  accepted: boolean
  objective: number
  people: number
  posts: number
  pairsChecked: number
  millis: number
  problems: string[]
}

export interface PlannedMove {
  employeeId: string
  nip: string
  name: string
  fromPosition: PlanPost
  toPosition: PlanPost
}

export interface PlanComparison {
  onlyA: PlannedMove[]
  onlyB: PlannedMove[]
  both: PlannedMove[]
  totals: { a: PlanRun; b: PlanRun }
}

export interface OpenedCases {
  opened: number
  cases: { id: string; number: string }[]
}
