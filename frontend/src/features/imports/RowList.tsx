import { Label, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { ImportCheckedRow, ImportVerdict, ImportView } from '@/api/types'
import { EmptyFilter } from '@/components/feedback/States'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { DataTable } from '@/components/list/DataTable'
import { Pager } from '@/components/list/Pager'
import { type ListState, useListState } from '@/lib/list-state'
import type { ListResult } from '@/api/lists'
import { RowDetail } from './RowDetail'

const FIRST_ROWS = 20
const VERDICTS = ['ERROR', 'NEW', 'CHANGED', 'UNCHANGED', 'MISSING'] as const
const COLOR: Record<ImportVerdict, 'green' | 'teal' | 'grey' | 'red' | 'yellow'> = {
  NEW: 'green',
  CHANGED: 'teal',
  UNCHANGED: 'grey',
  ERROR: 'red',
  MISSING: 'yellow',
}

const countOf = ({ counts }: ImportView, verdict: ImportVerdict | '') =>
  verdict === '' ? counts.rows + counts.missing : counts[verdict.toLowerCase() as Lowercase<ImportVerdict>]

/** The rows as the check saw them, by verdict. */
export function RowList({ view }: { view: ImportView }) {
  const { t } = useTranslation('imports')
  const format = useFormat()
  const state = useListState({
    filters: ['verdict'],
    dated: false,
    defaultLimit: FIRST_ROWS,
    prefix: 'baris',
  })
  const list = useList<ImportCheckedRow>(`/imports/${view.id}/rows`, state.query)
  const chosen = state.filters.verdict as ImportVerdict | ''
  return (
    <section className="sl-list" aria-label={t('rows.title')}>
      <div className="sl-toolbar">
        <ToggleGroup aria-label={t('rows.filter')} className="sl-toggles">
          {(['', ...VERDICTS] as const).map((verdict) => (
            <ToggleGroupItem
              key={verdict}
              buttonId={`rows-${verdict || 'all'}`}
              text={`${t(`verdict.${verdict || 'ALL'}`)} (${format.integer(countOf(view, verdict))})`}
              isSelected={chosen === verdict}
              onChange={() => state.setFilter('verdict', verdict)}
            />
          ))}
        </ToggleGroup>
      </div>
      <ProblemAlert error={list.error} retry={list.retry} />
      {!list.isLoading && !list.error && list.rows.length === 0 ? (
        <EmptyFilter onClear={state.clear} />
      ) : (
        <>
          <DataTable
            label={t('rows.title')}
            rows={list.rows}
            rowId={(row) => `${row.rowNumber ?? 'missing'}-${row.key ?? ''}`}
            isLoading={list.isLoading}
            isStale={list.isRefreshing}
            columns={[
              {
                key: 'key',
                label: t('rows.key'),
                cell: (row) => <span className="sl-digits">{row.key ?? '–'}</span>,
              },
              {
                key: 'row',
                label: t('rows.row'),
                nowrap: true,
                cell: (row) => (
                  <>
                    {row.rowNumber === null ? '–' : t('rows.number', { row: format.integer(row.rowNumber) })}
                  </>
                ),
              },
              {
                key: 'verdict',
                label: t('rows.verdict'),
                nowrap: true,
                cell: (row) => (
                  <Label isCompact color={COLOR[row.verdict]}>
                    {t(`verdict.${row.verdict}`)}
                  </Label>
                ),
              },
              {
                key: 'detail',
                label: t('rows.detail'),
                cell: (row) => <RowDetail row={row} fields={view.fields} />,
              },
            ]}
          />
          <Pager list={list as ListResult<unknown>} state={state as unknown as ListState} />
        </>
      )}
    </section>
  )
}
