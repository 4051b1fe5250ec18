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
  required: boolean
  type: string
  suggestion?: string | null
}

export interface ImportMapping {
  columns?: Record<string, string>
  constants?: Record<string, string>
  options?: { createMissing?: boolean; dateFormat?: string; decimalComma?: boolean }
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
  problem: { code: string } | null
  createdBy: string
  createdAt: string
  appliedAt: string | null
  undoneAt: string | null
}

export type ImportRow = Omit<ImportView, 'columns' | 'fields' | 'mapping'>

export type ImportVerdict = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'ERROR' | 'MISSING'

export interface ImportCheckedRow {
  rowNumber: number
  verdict: ImportVerdict
  key: string
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
  fields: ImportField[]
}
