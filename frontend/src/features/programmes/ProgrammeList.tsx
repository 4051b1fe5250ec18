import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { ProgrammeRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { PROGRAMMES } from './api'
import { ProgrammeStatusLabel } from './ProgrammeStatusLabel'

/** Programmes of transfers, the newest first. */
export function ProgrammeList() {
  const { t } = useTranslation('programmes')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: [] as const, dated: false })
  const list = useList<ProgrammeRow>(PROGRAMMES, { ...state.query, sort: undefined })
  const columns: Column<ProgrammeRow>[] = [
    {
      key: 'name',
      label: t('name'),
      cell: (row) => <AppLink to={`/program-mutasi/${row.id}`}>{row.name}</AppLink>,
    },
    { key: 'status', label: t('column.status'), cell: (row) => <ProgrammeStatusLabel status={row.status} /> },
    {
      key: 'dataFreeze',
      label: t('day.dataFreeze'),
      nowrap: true,
      cell: (row) => format.date(row.dataFreeze),
    },
    { key: 'effect', label: t('day.effect'), nowrap: true, cell: (row) => format.date(row.effect) },
  ]
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      headerActions={
        may('transfer-programmes:write') &&
        !readOnly && (
          <AppLink to="/program-mutasi/baru" className="pf-v6-c-button pf-m-primary">
            {t('prepare.open')}
          </AppLink>
        )
      }
      name="programmes"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      empty={{ title: t('empty.title'), body: t('empty.body') }}
    />
  )
}
