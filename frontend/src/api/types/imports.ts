export type ImportKind =
  | 'UNITS'
  | 'JOBS'
  | 'POSITIONS'
  | 'EMPLOYEES'
  | 'PLACEMENTS'
  | 'PERFORMANCE'
  | 'COMPETENCIES'
  | 'WORKLOAD'
  | 'DISCIPLINE'
  | 'KINSHIP'
  | 'SURVEY_RESPONSES'

export type ImportStatus =
  | 'UPLOADED'
  | 'NEEDS_MAPPING'
  | 'CHECKING'
  | 'CHECKED'
  | 'APPLYING'
  | 'APPLIED'
  | 'UNDOING'
  | 'UNDONE'
  | 'CANCELLED'
  | 'FAILED'

export interface ImportField {
  name: string
  label: string
  labelEn?: string
  required: boolean
  type: string
  suggestion?: string | null
}

export interface ImportMapping {
  columns?: Record<string, string>
  constants?: Record<string, string>
  options?: {
    createMissing?: boolean | null
    dateFormat?: 'DMY' | 'MDY' | 'YMD' | null
    decimalComma?: boolean | null
    skipErrors?: boolean | null
  }
}

export interface ImportView {
  id: string
  version: number
  kind: ImportKind
  fileName: string
  format: 'CSV' | 'XLSX'
  encoding: string | null
  separator: string | null
  status: ImportStatus
  profile: string | null
  mapping: ImportMapping | null
  columns: { name: string; samples: string[] }[]
  fields: ImportField[]
  progress: number
  counts: {
    rows: number
    new: number
    changed: number
    unchanged: number
    error: number
    warning: number
    missing: number
  }
  jobId: string | null
  /** Code of why the last work came to nothing. */
  problem: string | null
  createdBy: string
  createdAt: string
  appliedAt: string | null
  undoneAt: string | null
}

export type ImportRow = Pick<
  ImportView,
  | 'id'
  | 'version'
  | 'kind'
  | 'fileName'
  | 'status'
  | 'counts'
  | 'problem'
  | 'createdBy'
  | 'createdAt'
  | 'appliedAt'
  | 'undoneAt'
>

export type ImportVerdict = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR' | 'MISSING'

export interface ImportCheckedRow {
  /** Null for what the system knows and the file does not tell. */
  rowNumber: number | null
  verdict: ImportVerdict
  key: string | null
  values: Record<string, string | null>
  changes: { field: string; before: unknown; after: unknown }[]
  problems: {
    column: string | null
    cell: string | null
    field: string | null
    severity: 'ERROR' | 'WARNING'
    code: string
    params: Record<string, unknown>
    message: string
    cure: string
  }[]
}

export interface ImportKindView {
  kind: ImportKind
  label: string
  labelEn?: string
  fields: ImportField[]
}
