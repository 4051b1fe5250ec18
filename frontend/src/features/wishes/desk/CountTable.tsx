import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { WishCount } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { WINDOWS } from '../api'
import { Place, usePlaceName } from '../Place'

const ORDERS = ['-wanted', '-unwanted'] as const
const FIRST = ORDERS[0]

/** How often each post and unit is wished for, and how often somebody would not go there. */
export function CountTable({ window }: { window: string }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const may = usePermissions()
  const name = usePlaceName()
  const path = `${WINDOWS}/${window}/counts`
  const state = useListState({ filters: ['unit'] as const, defaultSort: FIRST, dated: false })
  const list = useList<WishCount>(path, state.query)
  const count = (row: WishCount, value: number, acceptable: boolean) =>
    row.positionId && value > 0 ? (
      <AppLink
        to={`/minat/${window}?position=${row.positionId}&acceptable=${acceptable}`}
        aria-label={t(acceptable ? 'desk.whoWants' : 'desk.whoNot', { count: value, name: name(row.place) })}
      >
        {format.integer(value)}
      </AppLink>
    ) : (
      format.integer(value)
    )
  const columns: Column<WishCount>[] = [
    { key: 'place', label: t('desk.column.place'), cell: (row) => <Place place={row.place} /> },
    {
      key: 'kind',
      label: t('desk.column.kind'),
      cell: (row) => t(row.positionId ? 'desk.kind.post' : 'desk.kind.unit'),
    },
    {
      key: 'wanted',
      label: t('desk.column.wanted'),
      numeric: true,
      cell: (row) => count(row, row.wanted, true),
    },
    {
      key: 'first',
      label: t('desk.column.first'),
      numeric: true,
      cell: (row) => format.integer(row.first),
    },
    {
      key: 'unwanted',
      label: t('desk.column.unwanted'),
      numeric: true,
      cell: (row) => count(row, row.unwanted, false),
    },
  ]
  return (
    <DataList
      label={t('desk.tab.tempat')}
      name="wish-counts"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.positionId ?? row.unitId ?? ''}
      exportPath={path}
      toolbar={
        <FormSelect
          aria-label={t('desk.order')}
          className="sl-filter"
          value={state.sort}
          onChange={(_, value) => state.setSort(value)}
        >
          {ORDERS.map((value) => (
            <FormSelectOption key={value} value={value} label={t(`desk.orderBy.${value.slice(1)}`)} />
          ))}
        </FormSelect>
      }
      filters={[
        { name: 'unit', label: t('desk.filter.unit'), kind: may('organisation:read') ? 'unit' : 'hidden' },
      ]}
      empty={{ title: t('desk.nobody'), body: t('desk.nobodyBody') }}
    />
  )
}
