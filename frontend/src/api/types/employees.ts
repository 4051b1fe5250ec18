import type { Coded } from './common'

export interface EmployeeRow {
  id: string
  nip: string
  name: string
  sex: string
  employmentStatus: string
  legalStatus: Coded | null
  rank: Coded | null
  position: {
    id: string
    jobName: string
    unitId?: string
    unitName: string
    agencyName: string
    jobClass: number | null
    level: string
  } | null
  tenureMonths: number | null
  educationLevel: Coded | null
  educationField: string | null
  retirementDate: string | null
  monthsToRetirement: number | null
  lastPredicate: string | null
  qualityScore: number
  gaps: string[]
}

export interface Placement {
  id: string
  position: NonNullable<EmployeeRow['position']>
  assignmentKind: string
  share: number
  validFrom: string
  validTo: string | null
  decreeNumber: string | null
  decreeDate: string | null
}

export interface EmployeeView extends EmployeeRow {
  frontTitle: string | null
  plainName: string
  backTitle: string | null
  birthDate: string | null
  birthPlace: string | null
  homeZone: Coded | null
  cpnsFrom?: string | null
  pnsFrom?: string | null
  rankFrom?: string | null
  graduated?: number | null
  placements: Placement[]
  performance: { year: number; result: number | null; behaviour: number | null; predicate: string }[]
  competencies: {
    code: string
    name: string
    level: number | null
    standard: number | null
    gap: number | null
    assessedOn: string | null
    source: string | null
  }[]
  /** Null for those who may not see it; so is `kinship`. */
  discipline:
    | { level: string; kind: string | null; decreeNumber: string | null; from: string; to: string | null }[]
    | null
  kinship: { employeeId: string; name: string; relation: string }[] | null
  sources: {
    field: string
    source: string
    recordedAt: string
    changeId: string | null
    changeLabel: string | null
  }[]
  quality: { score: number; gaps: { code: string; field: string; params: Record<string, unknown> }[] }
}

export interface EmployeeHistoryItem {
  kind: 'IDENTITY' | 'PLACEMENT' | 'PERFORMANCE' | 'COMPETENCE' | 'DISCIPLINE'
  validFrom: string
  validTo: string | null
  recordedAt: string
  supersededAt: string | null
  summary: Record<string, unknown>
  /** The change that recorded it. */
  source: string | null
}

export interface Verdict {
  rule: string
  severity: 'BLOCK' | 'WARN' | 'INFO'
  outcome: 'PASS' | 'FAIL' | 'WARN' | 'UNKNOWN'
  evidence: Record<string, unknown>
  source: string
}

export interface FitView {
  employeeId: string
  positionId: string
  score: number | null
  coverage: number
  components: {
    code: 'JPM' | 'PERFORMANCE' | 'QUALIFICATION' | 'EXPERIENCE' | 'POTENTIAL' | 'PREFERENCE'
    weight: number
    value: number | null
    points: number | null
    evidence: Record<string, unknown>
  }[]
  jpm: {
    value: number | null
    uncapped: number | null
    coverage: number
    items: { code: string; name: string; standard: number; level: number | null; gap: number | null }[]
  }
  verdicts: Verdict[]
  eligible: boolean
}

export interface DataQualityRow {
  unitId: string
  unitName: string
  employees: number
  score: number
  gaps: { code: string; count: number }[]
}
