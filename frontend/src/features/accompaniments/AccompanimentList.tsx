import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { AccompanimentRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { AccompanimentStatusLabel } from './AccompanimentStatusLabel'
import { PlanAccompaniment } from './PlanModal'

const STATES = ['PLANNED', 'RUNNING', 'COMPLETED', 'CANCELLED'] as const

/** Accompaniments the reader may see: own ones, those one goes along with, or all. */
export function AccompanimentList() {
  const { t } = useTranslation(['accompaniments', 'common'])
  const format = useFormat()
  const state = useListState({ filters: ['status'] as const, dated: false })
  const list = useList<AccompanimentRow>('/accompaniments', { ...state.query, sort: undefined })
  const columns: Column<AccompanimentRow>[] = [
    {
      key: 'employee',
      label: t('accompaniments:column.employee'),
      cell: (row) => <AppLink to={`/pendampingan/${row.id}`}>{row.employeeName}</AppLink>,
    },
    {
      key: 'companion',
      label: t('accompaniments:column.companion'),
      cell: (row) => row.companionName ?? t('accompaniments:nobody'),
    },
    { key: 'purpose', label: t('accompaniments:column.purpose'), cell: (row) => row.purpose },
    {
      key: 'origin',
      label: t('accompaniments:column.origin'),
      cell: (row) => t(`accompaniments:origin.${row.origin}`),
    },
    {
      key: 'holdsUntil',
      label: t('accompaniments:column.holdsUntil'),
      nowrap: true,
      cell: (row) => format.date(row.holdsUntil),
    },
    {
      key: 'status',
      label: t('accompaniments:column.status'),
      cell: (row) => <AccompanimentStatusLabel one={row} />,
    },
  ]
  return (
    <ListPage
      title={t('accompaniments:title')}
      lead={t('accompaniments:lead')}
      headerActions={<PlanAccompaniment />}
      name="accompaniments"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      filters={[
        {
          name: 'status',
          label: t('accompaniments:column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`accompaniments:status.${value}`) })),
        },
      ]}
      empty={{ title: t('accompaniments:empty.title'), body: t('accompaniments:empty.body') }}
    />
  )
}
