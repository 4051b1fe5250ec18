import { Button } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { PlanRow, PlanStatus as Status } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf, withAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { BeforeAfter } from './BeforeAfter'
import { PlanStatus, VerifiedBadge } from './PlanStatus'

const STATUSES: Status[] = ['DRAFT', 'RUNNING', 'PLANNED', 'STALE', 'FAILED', 'CANCELLED']
const FILTERS = ['q', 'status'] as const

/** The plans of the government, newest first. */
export function PlanList() {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const may = usePermissions()
  const navigate = useNavigate()
  const { asOf, readOnly } = useAsOf()
  const state = useListState({ filters: FILTERS, dated: false })
  const list = useList<PlanRow>('/plans', state.query)
  const columns: Column<PlanRow>[] = [
    {
      key: 'name',
      label: t('column.name'),
      cell: (plan) => <AppLink to={`/rencana/${plan.id}`}>{plan.name}</AppLink>,
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: (plan) => (
        <span className="sl-chips">
          <PlanStatus status={plan.status} />
          <VerifiedBadge verified={plan.verified} />
        </span>
      ),
    },
    { key: 'asOf', label: t('column.asOf'), cell: (plan) => format.date(plan.asOf), nowrap: true },
    {
      key: 'moves',
      label: t('column.moves'),
      cell: (plan) => format.integer(plan.moves),
      numeric: true,
    },
    {
      key: 'shortage',
      label: t('column.shortage'),
      info: t('column.shortageInfo'),
      cell: (plan) => <BeforeAfter before={plan.shortageBefore} after={plan.shortageAfter} lessIsBetter />,
      numeric: true,
      nowrap: true,
    },
    { key: 'author', label: t('column.author'), cell: (plan) => plan.createdBy },
    {
      key: 'createdAt',
      label: t('column.createdAt'),
      cell: (plan) => format.instant(plan.createdAt),
      nowrap: true,
    },
  ]
  const mayWrite = may('plans:write') && !readOnly
  const create: ReactNode = mayWrite && (
    <Button onClick={() => void navigate(withAsOf('/rencana/baru', asOf))}>{t('new')}</Button>
  )
  return (
    <ListPage
      title={t('title')}
      lead={t('listLead')}
      name="plans"
      headerActions={create}
      columns={columns}
      filters={[
        { name: 'q', label: t('filter.name'), kind: 'text' },
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: STATUSES.map((value) => ({ value, label: t(`status.${value}`) })),
        },
      ]}
      state={state}
      list={list}
      rowId={(plan) => plan.id}
      empty={{ title: t('empty.title'), body: t('empty.body'), action: create }}
    />
  )
}
