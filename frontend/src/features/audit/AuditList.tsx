import { Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { AuditEntry } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { DataList } from '@/components/list/DataList'
import type { Column, FilterField } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { ACTIONS } from './actions'
import { useAuditText } from './useAuditText'

const FILTERS = ['actor', 'action', 'from', 'to', 'entity'] as const
type Name = (typeof FILTERS)[number]

/** Who did what and when, newest first. */
export function AuditList({ active, onOpen }: { active?: number; onOpen: (entry: AuditEntry) => void }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const say = useAuditText()
  const state = useListState({ filters: FILTERS, dated: false })
  const list = useList<AuditEntry>('/audit/entries', state.query)
  const filters: FilterField<Name>[] = [
    { name: 'actor', label: t('actor'), kind: 'text' },
    {
      name: 'action',
      label: t('action'),
      kind: 'select',
      options: ACTIONS.map((value) => ({ value, label: say.action(value) })).sort((a, b) =>
        a.label.localeCompare(b.label),
      ),
    },
    { name: 'from', label: t('from'), kind: 'date', show: format.date },
    { name: 'to', label: t('to'), kind: 'date', show: format.date },
    { name: 'entity', label: t('entityId'), kind: 'text' },
  ]
  const columns: Column<AuditEntry>[] = [
    {
      key: 'at',
      label: t('at'),
      nowrap: true,
      cell: (entry) => (
        <Button variant="link" isInline onClick={() => onOpen(entry)}>
          {format.instant(entry.at)}
        </Button>
      ),
    },
    { key: 'actor', label: t('actor'), cell: (entry) => say.actor(entry.actor.username) },
    { key: 'action', label: t('action'), cell: (entry) => say.action(entry.action) },
    { key: 'entity', label: t('entity'), cell: (entry) => say.entity(entry.entityType) },
    { key: 'reason', label: t('reason'), cell: (entry) => entry.reason ?? '–' },
    { key: 'sequence', label: t('sequence'), cell: (entry) => format.integer(entry.sequence), numeric: true },
    { key: 'entityId', label: t('entityId'), cell: (entry) => <code>{entry.entityId}</code>, optional: true },
    {
      key: 'hash',
      label: t('hash'),
      cell: (entry) => <code>{entry.hash.slice(0, 12)}</code>,
      optional: true,
    },
  ]
  return (
    <DataList
      label={t('title')}
      name="audit"
      columns={columns}
      filters={filters}
      state={state}
      list={list}
      rowId={(entry) => String(entry.sequence)}
      exportPath="/audit/entries"
      isRowActive={(entry) => entry.sequence === active}
      empty={{ title: t('empty') }}
    />
  )
}
