import type { EvidenceLevel, Frequency, WorkloadMethod } from './workload'

export type WorkloadSurveyStatus = 'OPEN' | 'CLOSED'
export type WorkloadFormStatus = 'OPEN' | 'SUBMITTED' | 'RETURNED' | 'ACCEPTED'

/** A round in which units are asked for their tasks, volumes and minutes. */
export interface WorkloadSurveyRow {
  id: string
  version: number
  title: string
  period: number
  status: WorkloadSurveyStatus
  dueOn: string
  /** Negative after the due day; null when the survey is closed. */
  workingDaysLeft: number | null
  note: string | null
  openedAt: string
  forms: number
  answered: number
  accepted: number
  returned: number
  late: number
}

export interface OpenWorkloadSurvey {
  title: string
  period: number
  unitIds: string[]
  dueOn: string
  note: string | null
}

/** The form of one unit. */
export interface WorkloadFormRow {
  id: string
  version: number
  surveyId: string
  surveyTitle: string
  surveyStatus: WorkloadSurveyStatus
  period: number
  dueOn: string
  unitId: string
  unitName: string
  agencyName: string
  status: WorkloadFormStatus
  workingDaysLeft: number | null
  late: boolean
  submittedBy: string | null
  submittedAt: string | null
  submittedLate: boolean
  tasks: number
}

export interface WorkloadFormSum {
  period: number | null
  tasks: number
  minutes: number | null
  rawNeed: number | null
  need: number | null
}

export interface WorkloadFormTask {
  taskCode: string
  taskName: string
  origin: 'KNOWN' | 'CATALOGUE' | 'ADDED'
  method: WorkloadMethod
  volume: number | null
  unit: string | null
  frequency: Frequency
  minutesPerUnit: number | null
  ability: number | null
  shifts: number | null
  directNeed: number | null
  evidenceLevel: EvidenceLevel
  evidence: string | null
  remark: string | null
  minutesPerYear: number
  need: number
  missing: string[]
  jump: boolean
  before: {
    period: number
    volume: number | null
    frequency: Frequency
    minutesPerUnit: number | null
    ability: number | null
    directNeed: number | null
    minutesPerYear: number
    need: number
    evidenceLevel: EvidenceLevel
  } | null
}

export interface WorkloadFormPost {
  positionId: string
  positionCode: string
  jobName: string
  incumbents: number
  fixedNeed: boolean
  before: WorkloadFormSum
  told: WorkloadFormSum
  loadRatio: number | null
  loadLabel: string | null
  doubts: string[]
  tasks: WorkloadFormTask[]
}

export interface WorkloadFormView {
  id: string
  version: number
  form: WorkloadFormRow
  note: string | null
  reason: string | null
  reviewedBy: string | null
  reviewedAt: string | null
  effectiveMinutes: number
  frequencies: Record<Frequency, number>
  /** Lower ends of the load ratio by label, heaviest first. */
  loadLabels: Record<string, number>
  jumpShare: number
  positions: WorkloadFormPost[]
}

export interface TellTask {
  positionId: string
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
  evidenceLevel: EvidenceLevel
  evidence: string | null
  remark: string | null
}
