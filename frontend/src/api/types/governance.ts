import type { components } from '../schema'
import type { Job } from './common'
import type { PlanRow } from './plans'

type Schemas = components['schemas']

export type AccountView = Schemas['AccountView']
export type OpenAccount = Schemas['OpenAccount']
export type ChangeAccount = Schemas['ChangeAccount']
export type AuditEntry = Schemas['AuditEntryView']
export type LetterCheck = Schemas['LetterCheck']
export type AuditVerification = Schemas['AuditVerification']

export interface RuleParameter {
  code: string
  value: string
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

/** Makes the next version of the rules: only the parameters that change are sent. */
export interface AmendRuleSet {
  name: string
  legalSource: string
  validFrom: string
  parameters: { code: string; value: string; legalSource: string | null }[]
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

export type CalendarYear = components['schemas']['CalendarYearView']
export type CalendarDay = components['schemas']['CalendarDayView']
export type SetCalendarDay = components['schemas']['SetCalendarDay']
export type FreezeWindow = components['schemas']['FreezeWindowView']
export type SetFreezeWindow = components['schemas']['SetFreezeWindow']
