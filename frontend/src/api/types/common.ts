/** One page of a list; `next` is the cursor of the following page. */
export interface Page<Row> {
  items: Row[]
  next: string | null
  total?: number
}

/** A code of a reference set with its name. */
export interface Coded {
  code: string
  name: string
}

export interface Named {
  id: string
  name: string
}

export type Role =
  | 'PLANNER'
  | 'AGENCY_HEAD'
  | 'AGENCY_OPERATOR'
  | 'TEAM_MEMBER'
  | 'APPROVER'
  | 'AUDITOR'
  | 'EMPLOYEE'
  | 'ADMINISTRATOR'
  | 'API_CLIENT'

export type Permission =
  | 'session'
  | 'governments:read'
  | 'organisation:read'
  | 'employees:read'
  | 'employees:read-self'
  | 'imports:write'
  | 'imports:read'
  | 'workload:read'
  | 'workload:write'
  | 'workload-surveys:read'
  | 'workload-surveys:write'
  | 'workload-surveys:answer'
  | 'plans:read'
  | 'plans:write'
  | 'mutation-cases:read'
  | 'mutation-cases:write'
  | 'mutation-cases:act'
  | 'mutation-cases:waive'
  | 'mutation-documents:check'
  | 'temporary-assignments:read'
  | 'temporary-assignments:write'
  | 'temporary-assignments:order'
  | 'letter-settings:read'
  | 'letter-settings:write'
  | 'decrees:prepare'
  | 'decrees:issue'
  | 'vacancies:read'
  | 'meetings:read'
  | 'meetings:write'
  | 'meetings:vote'
  | 'surveys:read'
  | 'surveys:write'
  | 'survey-comments:read'
  | 'survey-comments:answer'
  | 'questionnaires:write'
  | 'own-surveys:answer'
  | 'survey-tallies:verify'
  | 'survey-tallies:repair'
  | 'concerns:read'
  | 'concerns:raise'
  | 'concerns:handle'
  | 'concerns:own'
  | 'concerns:count'
  | 'wish-windows:read'
  | 'wish-windows:write'
  | 'wishes:read'
  | 'wishes:count'
  | 'wishes:own'
  | 'objections:read'
  | 'objections:file'
  | 'objections:decide'
  | 'decree-receipts:write'
  | 'accompaniments:read'
  | 'accompaniments:write'
  | 'accompaniments:take-part'
  | 'mutation-answers:give'
  | 'access-log:read'
  | 'transfer-programmes:read'
  | 'transfer-programmes:write'
  | 'personal-letters:read'
  | 'notices:read'
  | 'notices:write'
  | 'inbox:read'
  | 'questions:read'
  | 'questions:answer'
  | 'audit:read'
  | 'accounts:write'
  | 'rules:read'
  | 'rules:write'
  | 'reference:read'
  | 'jobs:read'
  | 'jobs:follow'
  | 'exports:read'

export interface Government {
  id: string
  code: string
  name: string
  kind: 'KOTA' | 'KABUPATEN' | 'PROVINSI'
  timeZone: string
  headTitle?: string
  demo: boolean
}

export interface Me {
  accountId: string
  username: string
  displayName: string
  roles: Role[]
  permissions: Permission[]
  government: Government
  unit: Named | null
  employeeId: string | null
  language: 'id' | 'en'
}

export interface ReferenceItem extends Coded {
  order: number
  attributes: Record<string, string>
}

export interface Job {
  id: string
  kind: 'IMPORT_CHECK' | 'IMPORT_APPLY' | 'IMPORT_UNDO' | 'PLAN_RUN' | 'PLAN_FRESHNESS' | 'DEMO'
  status: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'
  progress: number
  phase: string | null
  createdAt: string
  startedAt: string | null
  finishedAt: string | null
  subject: { type: string; id: string } | null
  problem: string | null
}
