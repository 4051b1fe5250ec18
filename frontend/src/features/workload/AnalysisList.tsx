import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { WorkloadAnalysisRow } from '@/api/types'
import { useUnit } from '@/api/units'
import { useFormat } from '@/components/format/useFormat'
import { Difference, GradeLabel } from '@/components/format/Values'
import { AppLink } from '@/components/layout/AppLink'
import { DataList } from '@/components/list/DataList'
import type { Column, FilterField } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'

const FILTERS = ['unit', 'status', 'period'] as const
type Name = (typeof FILTERS)[number]

/** Need, load and people of every post. */
export function AnalysisList() {
  const { t } = useTranslation('workload')
  const may = usePermissions()
  const { asOf } = useAsOf()
  const state = useListState({ filters: FILTERS })
  const list = useList<WorkloadAnalysisRow>('/workload-analyses', state.query)
  const unit = useUnit(state.filters.unit || undefined, asOf)
  const filters: FilterField<Name>[] = [
    { name: 'unit', label: t('column.unit'), kind: 'unit', show: () => unit.data?.name ?? '…' },
    {
      name: 'status',
      label: t('state'),
      kind: 'select',
      options: (['SHORTAGE', 'BALANCED', 'SURPLUS'] as const).map((code) => ({
        value: code,
        label: t(`status.${code}`),
      })),
    },
    { name: 'period', label: t('column.period'), kind: 'number' },
  ]
  return (
    <DataList
      label={t('analyses')}
      name="workload-analyses"
      columns={useColumns()}
      filters={filters}
      state={state}
      list={list}
      rowId={(row) => row.positionId}
      exportPath="/workload-analyses"
      empty={{
        title: t('empty'),
        body: t('emptyBody'),
        action: may('imports:write') && <AppLink to="/impor/baru?jenis=WORKLOAD">{t('import')}</AppLink>,
      }}
    />
  )
}

function useColumns(): Column<WorkloadAnalysisRow>[] {
  const { t } = useTranslation('workload')
  const format = useFormat()
  const count = (
    key: 'tasks' | 'need' | 'incumbents' | 'retiring1' | 'retiring3' | 'retiring5',
    more: Partial<Column<WorkloadAnalysisRow>> = {},
  ): Column<WorkloadAnalysisRow> => ({
    key,
    label: t(`column.${key}`),
    numeric: true,
    cell: (row) => format.integer(row[key]),
    ...more,
  })
  return [
    {
      key: 'job',
      label: t('column.job'),
      cell: (row) => <AppLink to={`/beban-kerja/${row.positionId}`}>{row.jobName}</AppLink>,
    },
    { key: 'unit', label: t('column.unit'), cell: (row) => row.unitName },
    { key: 'period', label: t('column.period'), cell: (row) => row.period ?? '–', optional: true },
    count('tasks'),
    {
      key: 'load',
      label: t('column.load'),
      numeric: true,
      cell: (row) => format.integer(row.load),
      optional: true,
    },
    {
      key: 'rawNeed',
      label: t('column.rawNeed'),
      numeric: true,
      info: t('info.rawNeed'),
      cell: (row) => format.decimal(row.rawNeed, 4, true),
    },
    count('need', { info: t('info.need') }),
    count('incumbents'),
    {
      key: 'effective',
      label: t('column.effective'),
      numeric: true,
      info: t('info.effective'),
      cell: (row) => format.decimal(row.effectiveIncumbents, 2),
      optional: true,
    },
    {
      key: 'difference',
      label: t('column.difference'),
      numeric: true,
      cell: (row) => <Difference value={row.difference} />,
    },
    {
      key: 'grade',
      label: t('column.grade'),
      info: t('info.grade'),
      nowrap: true,
      cell: (row) => (
        <span className="sl-grade">
          <GradeLabel grade={row.grade} ratio={row.loadRatio} />
          {row.loadLabel && <small>{t([`load.${row.loadLabel}`, 'load.other'])}</small>}
        </span>
      ),
    },
    count('retiring1'),
    count('retiring3'),
    count('retiring5'),
    {
      key: 'flags',
      label: t('column.flags'),
      cell: (row) =>
        row.flags.length === 0 ? (
          '–'
        ) : (
          <span className="sl-flags">
            {row.flags.map((flag) => (
              <Label key={flag} isCompact variant="outline" color="orange">
                {t([`flag.${flag}`, 'flag.other'], { code: flag })}
              </Label>
            ))}
          </span>
        ),
    },
  ]
}
