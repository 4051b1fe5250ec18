import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/client'
import type { AudienceKind, Page } from '@/api/types'
import type { Pick } from './audience'

interface Named {
  name?: string
  title?: string
  number?: string
  jobName?: string
  unitName?: string
}

const PATH: Partial<Record<AudienceKind, string>> = {
  UNITS: '/units',
  POSITIONS: '/positions',
  PLANS: '/plans',
  CASES: '/mutation-cases',
  EMPLOYEES: '/employees',
}

/** What a choice among the readers is called. */
export function PickName({ pick }: { pick: Pick }) {
  const { t } = useTranslation(['notices', 'common'])
  const { kind, id, name } = pick
  const path = PATH[kind]
  const found = useQuery({
    queryKey: ['audience-name', kind, id],
    enabled: name === undefined && (path !== undefined || kind === 'JOBS'),
    queryFn: async ({ signal }) =>
      kind === 'JOBS'
        ? (await get<Page<Named>>('/positions', { job: id, limit: 1 }, signal)).items[0]
        : await get<Named>(`${path}/${id}`, undefined, signal),
    staleTime: Infinity,
  })
  if (kind === 'EVERYBODY') return <>{t('notices:audience.everybody')}</>
  if (kind === 'ROLES') return <>{t(`common:role.${id}`)}</>
  if (name !== undefined) return <>{name}</>
  const one = found.data
  if (!one) return <>{found.error ? '–' : '…'}</>
  const post = kind === 'POSITIONS' ? [one.jobName, one.unitName].filter(Boolean).join(', ') : one.jobName
  return (
    <>{(kind === 'JOBS' || kind === 'POSITIONS' ? post : (one.name ?? one.title ?? one.number)) ?? '–'}</>
  )
}
