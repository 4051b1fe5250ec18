import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Button } from '@patternfly/react-core'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { ImportRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { useImportKinds } from './api'
import { ImportStatusLabel } from './ImportStatusLabel'
import { useLabel } from './useLabel'

/** All files that came in, newest first. */
export function ImportList() {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const may = usePermissions()
  const navigate = useNavigate()
  const label = useLabel()
  const kinds = useImportKinds()
  const state = useListState({ filters: [], dated: false })
  const list = useList<ImportRow>('/imports', state.query)
  const kindOf = (kind: string) => {
    const known = kinds.data?.find((one) => one.kind === kind)
    return known ? label(known) : kind
  }
  const count = (key: 'rows' | 'new' | 'changed' | 'error' | 'warning'): Column<ImportRow> => ({
    key,
    label: t(`count.${key}`),
    numeric: true,
    optional: key === 'warning',
    cell: ({ counts }) => format.integer(counts[key]),
  })
  const start = may('imports:write') && (
    <Button onClick={() => void navigate('/impor/baru')}>{t('new')}</Button>
  )
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      headerActions={start}
      name="imports"
      state={state}
      list={list}
      rowId={(row) => row.id}
      columns={[
        {
          key: 'file',
          label: t('column.file'),
          cell: (row) => <AppLink to={`/impor/${row.id}`}>{row.fileName}</AppLink>,
        },
        { key: 'kind', label: t('column.kind'), cell: (row) => kindOf(row.kind) },
        {
          key: 'status',
          label: t('column.status'),
          cell: (row) => <ImportStatusLabel status={row.status} />,
        },
        count('rows'),
        count('new'),
        count('changed'),
        count('error'),
        count('warning'),
        { key: 'by', label: t('column.by'), optional: true, cell: (row) => row.createdBy },
        {
          key: 'created',
          label: t('column.created'),
          nowrap: true,
          cell: (row) => format.instant(row.createdAt),
        },
        {
          key: 'applied',
          label: t('column.applied'),
          nowrap: true,
          cell: (row) => format.instant(row.appliedAt),
        },
      ]}
      empty={{ title: t('empty'), body: t('emptyBody'), action: start }}
    />
  )
}
