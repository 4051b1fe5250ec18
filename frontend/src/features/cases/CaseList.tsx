import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { MutationCaseRow } from '@/api/types'
import { useAgencies } from '@/api/units'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { usePlanNames } from './api'
import { Post } from '@/components/format/Post'
import { CaseStatus } from './CaseStatus'

/** Every transfer case: who, from where, to where, in which group. */
export function CaseList() {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const may = usePermissions()
  const state = useListState({
    filters: ['q', 'plan', 'unit', 'status'] as const,
    defaultSort: 'number',
    dated: false,
  })
  const list = useList<MutationCaseRow>('/mutation-cases', state.query)
  const agencies = useAgencies().data ?? []
  const plans = usePlanNames(may('plans:read'))
  const columns: Column<MutationCaseRow>[] = [
    {
      key: 'number',
      label: t('column.number'),
      sort: 'number',
      nowrap: true,
      cell: (row) => <AppLink to={`/kasus/${row.id}`}>{row.number}</AppLink>,
    },
    {
      key: 'employee',
      label: t('column.employee'),
      cell: (row) => (
        <span className="sl-post">
          {row.employee.name}
          <small className="sl-muted sl-post__unit">{row.employee.nip}</small>
        </span>
      ),
    },
    { key: 'from', label: t('column.from'), cell: (row) => <Post post={row.fromPosition} /> },
    { key: 'to', label: t('column.to'), cell: (row) => <Post post={row.toPosition} /> },
    {
      key: 'group',
      label: t('column.group'),
      info: t('column.groupInfo'),
      nowrap: true,
      cell: (row) =>
        row.groupNumber === null
          ? '–'
          : t('groupStep', { group: format.integer(row.groupNumber), step: format.integer(row.sequence) }),
    },
    {
      key: 'effectiveOn',
      label: t('column.effectiveOn'),
      nowrap: true,
      cell: (row) => format.date(row.effectiveOn),
    },
    { key: 'status', label: t('column.status'), cell: (row) => <CaseStatus status={row.status} /> },
    {
      key: 'createdAt',
      label: t('column.createdAt'),
      nowrap: true,
      optional: true,
      cell: (row) => format.instant(row.createdAt),
    },
  ]
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      name="mutation-cases"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      exportPath="/mutation-cases"
      filters={[
        { name: 'q', label: t('filter.q'), kind: 'text' },
        {
          name: 'plan',
          label: t('filter.plan'),
          kind: 'select',
          options: (plans.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'unit',
          label: t('filter.unit'),
          kind: 'select',
          options: agencies.map((unit) => ({ value: unit.id, label: unit.name })),
        },
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: [{ value: 'DRAFT', label: t('status.DRAFT') }],
        },
      ]}
      empty={{
        title: t('empty.title'),
        body: t('empty.body'),
        action: may('plans:read') && <AppLink to="/rencana">{t('empty.action')}</AppLink>,
      }}
    />
  )
}
