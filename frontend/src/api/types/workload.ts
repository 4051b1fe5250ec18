import type { Grade } from './organisation'

export type WorkloadMethod = 'TASK' | 'OUTPUT' | 'OBJECT' | 'EQUIPMENT' | 'SECTORAL'
export type Frequency = 'YEAR' | 'MONTH' | 'WEEK' | 'DAY'
export type EvidenceLevel = 'MEASURED' | 'DOCUMENT' | 'SURVEY' | 'ESTIMATE' | 'NONE'

export interface WorkloadMetricRow {
  id: string
  version: number
  positionId: string
  positionCode?: string
  positionName: string
  unitName: string
  period: number
  taskCode: string | null
  taskName: string
  method: WorkloadMethod
  volume: number | null
  unit: string | null
  frequency: Frequency
  minutesPerUnit: number | null
  ability: number | null
  shifts: number | null
  directNeed: number | null
  need: number
  minutesPerYear: number
  evidence: string | null
  evidenceLevel: EvidenceLevel
}

export interface WriteWorkloadMetric {
  positionId: string
  period: number
  taskCode?: string | null
  taskName: string
  method: WorkloadMethod
  volume: number | null
  unit: string | null
  frequency: Frequency
  minutesPerUnit?: number | null
  ability?: number | null
  shifts?: number | null
  directNeed?: number | null
  evidence?: string | null
  evidenceLevel: EvidenceLevel
}

export interface WorkloadAnalysisRow {
  positionId: string
  positionCode?: string
  jobName: string
  unitId?: string
  unitName: string
  /** Null, as load and need before rounding, while nobody has recorded a task. */
  period: number | null
  tasks: number
  load: number | null
  rawNeed: number | null
  need: number
  incumbents: number
  effectiveIncumbents: number
  difference: number
  loadRatio: number | null
  grade: Grade | null
  loadLabel: string | null
  retiring1: number
  retiring3: number
  retiring5: number
  flags: string[]
}

export interface WorkloadBalance {
  asOf: string
  units: {
    unitId: string
    name: string
    load: number
    incumbents: number
    loadRatio: number | null
    grade: Grade | null
    difference: number
  }[]
  mean: number | null
  coefficientOfVariation: number | null
  gini: number | null
  minimum: number | null
  maximum: number | null
  shareBalanced: number | null
}

export interface ForecastYear {
  year: number
  retirements: number
  incumbents: number
  need: number
  difference: number
}
