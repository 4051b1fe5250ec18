import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { WishWindow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { WINDOWS } from '../api'
import { useWindowText } from '../useWindowText'
import { WindowStatusLabel } from '../WindowStatusLabel'
import { OpenWindow } from './WindowModals'

/** Windows for wishes, the last to close first. */
export function WindowList() {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const text = useWindowText()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: [] as const, dated: false })
  const list = useList<WishWindow>(WINDOWS, { ...state.query, sort: undefined })
  const [isOpening, setOpening] = useState(false)
  const columns: Column<WishWindow>[] = [
    {
      key: 'name',
      label: t('desk.column.name'),
      cell: (row) => <AppLink to={`/minat/${row.id}`}>{row.name}</AppLink>,
    },
    {
      key: 'status',
      label: t('desk.column.status'),
      cell: (row) => <WindowStatusLabel status={row.status} />,
    },
    {
      key: 'opensOn',
      label: t('desk.column.opensOn'),
      nowrap: true,
      cell: (row) => format.date(row.opensOn),
    },
    {
      key: 'closesOn',
      label: t('desk.column.closesOn'),
      nowrap: true,
      cell: (row) => format.date(row.closesOn),
    },
    { key: 'clock', label: t('desk.column.clock'), cell: text },
    {
      key: 'most',
      label: t('desk.column.most'),
      numeric: true,
      cell: (row) => format.integer(row.mostWishes),
    },
  ]
  const open = may('wish-windows:write') && !readOnly && (
    <Button onClick={() => setOpening(true)}>{t('desk.open')}</Button>
  )
  return (
    <>
      <ListPage
        title={t('desk.title')}
        lead={t('desk.lead')}
        headerActions={open}
        name="wish-windows"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        empty={{ title: t('desk.empty'), body: t('desk.emptyBody') }}
      />
      {isOpening && <OpenWindow onClose={() => setOpening(false)} />}
    </>
  )
}
