import type { Coded } from './common'

export interface UnitRow {
  id: string
  code: string
  name: string
  kind: string
  parentId: string | null
  zone: string | null
  depth: number
  validFrom: string
  validTo: string | null
  hasChildren: boolean
}

export interface UnitView extends UnitRow {
  path: { id: string; name: string }[]
  headTitle: string | null
  history: {
    name: string
    parentName: string | null
    validFrom: string
    validTo: string | null
    recordedAt: string
  }[]
}

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E'

/** People against need; `difference` is incumbents minus need, negative where people are missing. */
export interface Headcount {
  incumbents: number
  need: number
  rawNeed: number
  shortage: number
  surplus: number
  difference: number
  load: number
  loadRatio: number | null
  grade: Grade | null
  retiring1: number
  retiring3: number
  retiring5: number
  posts: number
}

export interface PositionRow {
  id: string
  code: string
  unitId: string
  unitName: string
  agencyName: string
  jobId: string
  jobName: string
  jobKind: string
  level: string
  family: string
  jobClass: number
  need: number
  rawNeed: number | null
  needSource: 'FIXED' | 'WORKLOAD' | 'NONE'
  minimum: number
  criticality: number
  incumbents: number
  effectiveIncumbents: number
  difference: number
  load: number | null
  loadRatio: number | null
  grade: Grade | null
  loadLabel: string | null
}

export interface PositionView extends PositionRow {
  requirements: {
    educationMinimum: Coded | null
    educationFields: string[]
    rankMinimum: Coded | null
    rankMaximum: Coded | null
    competencies: { code: string; name: string; level: number }[]
    retirementAge: number
  }
  holders: {
    employeeId: string
    name: string
    nip: string
    since: string
    assignmentKind: string
    share: number
  }[]
}

export interface PositionMapRow {
  unitId: string
  code: string
  name: string
  kind: string
  parentId: string | null
  hasChildren: boolean
  own: Headcount
  total: Headcount
  positions: PositionRow[]
}

export interface HeatCell {
  unitId: string
  unitName: string
  family: string
  familyName: string
  incumbents: number
  need: number
  difference: number
  fillRate: number | null
}
