import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { ExchangeRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { exchangesOf } from '../api'
import { Members } from '../Members'
import { ExchangeStatusLabel } from '../WindowStatusLabel'

const STATES = ['PROPOSED', 'AGREED', 'WITHDRAWN'] as const

/** Who would take whose post, and what each of them has answered. */
export function ExchangeTable({ window }: { window: string }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const state = useListState({ filters: ['status'] as const, dated: false })
  const list = useList<ExchangeRow>(exchangesOf(window), { ...state.query, sort: undefined })
  const columns: Column<ExchangeRow>[] = [
    {
      key: 'createdOn',
      label: t('desk.column.proposedOn'),
      nowrap: true,
      cell: (row) => format.date(row.createdOn),
    },
    { key: 'members', label: t('desk.column.members'), cell: (row) => <Members exchange={row} /> },
    {
      key: 'status',
      label: t('desk.column.status'),
      cell: (row) => <ExchangeStatusLabel status={row.status} />,
    },
  ]
  return (
    <DataList
      label={t('desk.tab.tukar')}
      name="wish-exchanges"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      filters={[
        {
          name: 'status',
          label: t('desk.column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`exchangeStatus.${value}`) })),
        },
      ]}
      empty={{ title: t('desk.noExchange'), body: t('desk.noExchangeBody') }}
    />
  )
}
