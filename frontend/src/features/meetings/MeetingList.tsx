import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { MeetingRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { MeetingStatus } from './MeetingStatus'

/** Coordination meetings and meetings of the evaluation team, latest first. */
export function MeetingList() {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['kind', 'status'] as const, dated: false })
  const list = useList<MeetingRow>('/meetings', { ...state.query, sort: undefined })
  const columns: Column<MeetingRow>[] = [
    {
      key: 'title',
      label: t('column.title'),
      cell: (row) => <AppLink to={`/rapat/${row.id}`}>{row.title}</AppLink>,
    },
    { key: 'kind', label: t('column.kind'), cell: (row) => t(`kind.${row.kind}`) },
    {
      key: 'startsAt',
      label: t('column.startsAt'),
      nowrap: true,
      cell: (row) => format.instant(row.startsAt),
    },
    { key: 'place', label: t('column.place'), cell: (row) => row.place },
    {
      key: 'members',
      label: t('column.members'),
      numeric: true,
      cell: (row) => format.integer(row.members),
    },
    {
      key: 'items',
      label: t('column.items'),
      numeric: true,
      cell: (row) =>
        t('concludedOf', { done: format.integer(row.concluded), all: format.integer(row.items) }),
    },
    { key: 'status', label: t('column.status'), cell: (row) => <MeetingStatus status={row.status} /> },
  ]
  const plan = may('meetings:write') && !readOnly && (
    <AppLink to="/rapat/baru" className="pf-v6-c-button pf-m-primary">
      {t('plan.open')}
    </AppLink>
  )
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      headerActions={plan}
      name="meetings"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      filters={[
        {
          name: 'kind',
          label: t('column.kind'),
          kind: 'select',
          options: ['COORDINATION', 'EVALUATION_TEAM'].map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: ['PLANNED', 'OPEN', 'CLOSED', 'CANCELLED'].map((value) => ({
            value,
            label: t(`status.${value}`),
          })),
        },
      ]}
      empty={{ title: t('empty.title'), body: t('empty.body') }}
    />
  )
}
