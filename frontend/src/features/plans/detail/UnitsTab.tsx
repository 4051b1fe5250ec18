import { SearchInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanUnitRow, PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFilter } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { DataTable } from '@/components/list/DataTable'
import { ExportMenu } from '@/components/list/ExportMenu'
import type { Column } from '@/components/list/types'
import { useDebounced } from '@/lib/debounce'
import { usePlanUnits } from '../api'
import { BeforeAfter } from '../BeforeAfter'
import { UnitBars } from './UnitBars'
import { usePlanTab } from './usePlanTab'

type Key = 'name' | 'need' | 'shortageBefore' | 'shortageAfter' | 'surplusAfter' | 'in' | 'out'

const sorted = (rows: PlanUnitRow[], sort: string) => {
  const key = sort.replace(/^-/, '') as Key
  const sign = sort.startsWith('-') ? -1 : 1
  return [...rows].sort((a, b) => {
    const [left, right] = [a[key], b[key]]
    return sign * (typeof left === 'string' ? left.localeCompare(String(right), 'id') : left - Number(right))
  })
}

/** What the plan does to each agency or unit. */
export function UnitsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const { value, change } = usePlanTab()
  const level = value('tingkat') === 'UNIT' ? 'UNIT' : 'AGENCY'
  const typed = value('q')
  const q = useDebounced(typed.trim(), 250)
  const units = usePlanUnits(plan, level, q)
  const [sort, setSort] = useState('-shortageBefore')
  const rows = sorted(units.data ?? [], sort)
  const columns: Column<PlanUnitRow>[] = [
    {
      key: 'name',
      label: t(level === 'UNIT' ? 'column.unit' : 'column.agency'),
      sort: 'name',
      cell: (row) => (
        <span className="sl-post">
          {row.name}
          {level === 'UNIT' && row.agencyName !== row.name && (
            <small className="sl-muted sl-post__unit">{row.agencyName}</small>
          )}
        </span>
      ),
    },
    {
      key: 'need',
      label: t('column.need'),
      sort: 'need',
      numeric: true,
      cell: (row) => format.integer(row.need),
    },
    {
      key: 'people',
      label: t('column.people'),
      numeric: true,
      nowrap: true,
      cell: (row) => <BeforeAfter before={row.before} after={row.after} />,
    },
    { key: 'bar', label: t('column.filled'), cell: (row) => <Filled row={row} /> },
    {
      key: 'shortage',
      label: t('column.shortage'),
      sort: 'shortageBefore',
      numeric: true,
      nowrap: true,
      cell: (row) => <BeforeAfter before={row.shortageBefore} after={row.shortageAfter} lessIsBetter />,
    },
    {
      key: 'surplus',
      label: t('column.surplus'),
      sort: 'surplusAfter',
      numeric: true,
      nowrap: true,
      cell: (row) => <BeforeAfter before={row.surplusBefore} after={row.surplusAfter} lessIsBetter />,
    },
    {
      key: 'load',
      label: t('column.load'),
      info: t('column.loadInfo'),
      numeric: true,
      nowrap: true,
      cell: (row) => (
        <BeforeAfter before={row.loadRatioBefore} after={row.loadRatioAfter} digits={2} lessIsBetter />
      ),
    },
    { key: 'in', label: t('column.in'), sort: 'in', numeric: true, cell: (row) => format.integer(row.in) },
    {
      key: 'out',
      label: t('column.out'),
      sort: 'out',
      numeric: true,
      cell: (row) => format.integer(row.out),
    },
  ]
  return (
    <div className="sl-plan-stack">
      {level === 'AGENCY' && units.data && !q && (
        <section className="sl-plan-card">
          <UnitBars units={units.data} />
        </section>
      )}
      <div className="sl-list">
        <div className="sl-toolbar" role="search" aria-label={t('unitsTab.filters')}>
          <div className="sl-toolbar__row">
            <div className="sl-toolbar__first">
              <SearchInput
                className="sl-filter"
                aria-label={t('units.search')}
                placeholder={t('units.search')}
                value={typed}
                onChange={(_, text) => change({ q: text || undefined })}
                onClear={() => change({ q: undefined })}
              />
            </div>
            <ToggleGroup aria-label={t('unitsTab.level')}>
              {(['AGENCY', 'UNIT'] as const).map((one) => (
                <ToggleGroupItem
                  key={one}
                  buttonId={`level-${one}`}
                  text={t(`unitsTab.${one}`)}
                  isSelected={level === one}
                  onChange={() => change({ tingkat: one === 'UNIT' ? one : undefined })}
                />
              ))}
            </ToggleGroup>
            <div className="sl-toolbar__actions sl-no-print">
              <ExportMenu path={`/plans/${plan.id}/units`} query={{ level, q }} fileName="plan-units" />
            </div>
          </div>
        </div>
        <ProblemAlert error={units.error} retry={() => void units.refetch()} />
        {units.data && rows.length === 0 && q ? (
          <EmptyFilter onClear={() => change({ q: undefined })} />
        ) : (
          <DataTable
            label={t('tab.unit')}
            columns={columns}
            rows={rows}
            rowId={(row) => row.unitId}
            sort={sort}
            onSort={setSort}
            isLoading={units.isPending}
          />
        )}
      </div>
    </div>
  )
}

/** Two thin bars against the need, which is the mark; the figures stand in the columns beside. */
function Filled({ row }: { row: PlanUnitRow }) {
  const most = Math.max(row.need, row.before, row.after, 1)
  const width = (heads: number) => `${(heads / most) * 100}%`
  return (
    <span className="sl-filled" aria-hidden>
      <span className="sl-filled__before" style={{ width: width(row.before) }} />
      <span className="sl-filled__after" style={{ width: width(row.after) }} />
      <span className="sl-filled__need" style={{ insetInlineStart: width(row.need) }} />
    </span>
  )
}
