import type { Job, Named, Role } from './common'
import type { PlanRow } from './plans'

export interface RuleParameter {
  code: string
  value: string | number | boolean
  unit: string | null
  legalSource: string | null
}

export interface RuleSetView {
  id: string
  version: number
  name: string
  legalSource: string | null
  validFrom: string
  validTo: string | null
  parameters: RuleParameter[]
}

export interface AccountView {
  id: string
  version: number
  username: string
  displayName: string
  roles: Role[]
  unit: Named | null
  employeeId: string | null
  active: boolean
  lastLoginAt?: string | null
}

export interface WriteAccount {
  username: string
  displayName: string
  roles: Role[]
  unitId: string | null
  active: boolean
  password?: string
}

export interface AuditEntry {
  sequence: number
  at: string
  actor: { username: string; roles: Role[] }
  action: string
  entityType: string
  entityId: string | null
  reason: string | null
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  hash: string
}

export interface AuditVerification {
  intact: boolean
  entries: number
  head: string
  brokenAt: number | null
}

export interface UnitBalanceRow {
  unitId: string
  name: string
  need: number
  incumbents: number
  difference: number
  fillRate: number | null
}

export interface Dashboard {
  asOf: string
  headcount: { incumbents: number; need: number; shortage: number; surplus: number }
  worstShortages: UnitBalanceRow[]
  largestSurpluses: UnitBalanceRow[]
  retirements: { year: number; count: number }[]
  jobs: Job[]
  latestPlans: PlanRow[]
  dataQuality: { score: number; topGaps: { code: string; count: number }[] }
}
