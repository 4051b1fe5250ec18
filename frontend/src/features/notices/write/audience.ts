import type { AudienceKind, AudiencePart, Permission, Role } from '@/api/types'

/** One choice among the readers: a unit, a person, a role; everybody has neither id nor role. */
export interface Pick {
  kind: AudienceKind
  id: string
  /** Known when it was just chosen; asked for otherwise. */
  name?: string
}

export const EVERYBODY: Pick = { kind: 'EVERYBODY', id: '' }

/** Kinds in the order a writer thinks of them, with what one has to be allowed to see to choose. */
export const KINDS: { kind: AudienceKind; permission: Permission }[] = [
  { kind: 'UNITS', permission: 'organisation:read' },
  { kind: 'PLANS', permission: 'plans:read' },
  { kind: 'JOBS', permission: 'organisation:read' },
  { kind: 'POSITIONS', permission: 'organisation:read' },
  { kind: 'CASES', permission: 'mutation-cases:read' },
  { kind: 'ROLES', permission: 'notices:write' },
  { kind: 'EMPLOYEES', permission: 'employees:read' },
  { kind: 'EVERYBODY', permission: 'notices:write' },
]

/** Roles that people hold; other systems read no notices. */
export const ROLES: Role[] = [
  'EMPLOYEE',
  'AGENCY_HEAD',
  'AGENCY_OPERATOR',
  'TEAM_MEMBER',
  'APPROVER',
  'PLANNER',
  'AUDITOR',
  'ADMINISTRATOR',
]

/** The audience as the service takes it: one group a kind. */
export function partsOf(picks: Pick[]): AudiencePart[] {
  const kinds = [...new Set(picks.map(({ kind }) => kind))]
  return kinds.map((kind) => {
    const ids = picks.filter((one) => one.kind === kind).map(({ id }) => id)
    if (kind === 'EVERYBODY') return { kind, ids: [], roles: [] }
    return kind === 'ROLES' ? { kind, ids: [], roles: ids as Role[] } : { kind, ids, roles: [] }
  })
}

export const picksOf = (parts: AudiencePart[]): Pick[] =>
  parts.flatMap(({ kind = 'EVERYBODY', ids = [], roles = [] }) =>
    kind === 'EVERYBODY' ? [EVERYBODY] : [...ids, ...roles].map((id) => ({ kind, id })),
  )

/** With one more; what is there already stays once. */
export const withPick = (picks: Pick[], one: Pick) =>
  picks.some(({ kind, id }) => kind === one.kind && id === one.id) ? picks : [...picks, one]
