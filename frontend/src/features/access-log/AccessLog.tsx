import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { AccessLogRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { useAccessText } from './useAccessText'

/** Who read or used the reader's own data: by role, when, in which decision. */
export function AccessLog() {
  const { t } = useTranslation('access-log')
  const format = useFormat()
  const text = useAccessText()
  const state = useListState({ filters: [] as const, dated: false })
  const list = useList<AccessLogRow>('/access-log', { ...state.query, sort: undefined })
  const columns: Column<AccessLogRow>[] = [
    { key: 'what', label: t('column.what'), cell: (row) => text.what(row) },
    {
      key: 'used',
      label: t('column.used'),
      cell: (row) => (
        <Label isCompact color={row.used ? 'blue' : 'grey'}>
          {t(row.used ? 'used' : 'read')}
        </Label>
      ),
    },
    { key: 'roles', label: t('column.roles'), cell: (row) => text.roles(row) },
    { key: 'at', label: t('column.at'), cell: (row) => format.instant(row.at) },
    { key: 'decision', label: t('column.decision'), nowrap: true, cell: (row) => row.decision ?? '–' },
  ]
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      name="access-log"
      columns={columns}
      state={state}
      list={list}
      rowId={({ at, what, roles, decision }) => [at, what, roles.join(), decision].join(' ')}
      empty={{ title: t('empty.title'), body: t('empty.body') }}
    />
  )
}
