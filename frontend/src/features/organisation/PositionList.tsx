import { Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList, useReferenceData } from '@/api/lists'
import type { PositionRow } from '@/api/types'
import { useAgencies } from '@/api/units'
import { useFormat } from '@/components/format/useFormat'
import { Difference, GradeLabel } from '@/components/format/Values'
import { DataList } from '@/components/list/DataList'
import type { Column, FilterField } from '@/components/list/types'
import { useListState } from '@/lib/list-state'

const FILTERS = ['q', 'unit', 'family', 'level', 'status'] as const
type Name = (typeof FILTERS)[number]

const optionsOf = (items: { code: string; name: string }[] | undefined) =>
  (items ?? []).map(({ code, name }) => ({ value: code, label: name }))

/** All posts as one filtered list. */
export function PositionList({ onPosition, active }: { onPosition: (id: string) => void; active?: string }) {
  const { t } = useTranslation('positions')
  const format = useFormat()
  const state = useListState({ filters: FILTERS })
  const list = useList<PositionRow>('/positions', state.query)
  const families = useReferenceData('job-families')
  const levels = useReferenceData('job-levels')
  const agencies = useAgencies()
  const filters: FilterField<Name>[] = [
    { name: 'q', label: t('find'), kind: 'text' },
    {
      name: 'unit',
      label: t('column.agency'),
      kind: 'select',
      options: (agencies.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    },
    { name: 'family', label: t('column.family'), kind: 'select', options: optionsOf(families.data) },
    { name: 'level', label: t('column.level'), kind: 'select', options: optionsOf(levels.data) },
    {
      name: 'status',
      label: t('column.status'),
      kind: 'select',
      options: (['SHORTAGE', 'BALANCED', 'SURPLUS'] as const).map((code) => ({
        value: code,
        label: t(`status.${code}`),
      })),
    },
  ]
  const nameOf = (items: { code: string; name: string }[] | undefined, code: string) =>
    items?.find((item) => item.code === code)?.name ?? code
  const columns: Column<PositionRow>[] = [
    {
      key: 'job',
      label: t('column.position'),
      cell: (row) => (
        <Button variant="link" isInline onClick={() => onPosition(row.id)}>
          {row.jobName}
        </Button>
      ),
    },
    { key: 'unit', label: t('column.unit'), cell: (row) => row.unitName },
    { key: 'agency', label: t('column.agency'), cell: (row) => row.agencyName },
    {
      key: 'family',
      label: t('column.family'),
      cell: (row) => nameOf(families.data, row.family),
      optional: true,
    },
    { key: 'level', label: t('column.level'), cell: (row) => nameOf(levels.data, row.level), optional: true },
    { key: 'class', label: t('column.class'), cell: (row) => row.jobClass, numeric: true },
    { key: 'need', label: t('column.need'), cell: (row) => format.integer(row.need), numeric: true },
    {
      key: 'incumbents',
      label: t('column.incumbents'),
      cell: (row) => format.integer(row.incumbents),
      numeric: true,
    },
    {
      key: 'difference',
      label: t('column.difference'),
      cell: (row) => <Difference value={row.difference} />,
      numeric: true,
    },
    {
      key: 'load',
      label: t('column.load'),
      cell: (row) => format.decimal(row.loadRatio, 2, true),
      numeric: true,
    },
    { key: 'grade', label: t('column.grade'), cell: (row) => <GradeLabel grade={row.grade} /> },
    {
      key: 'source',
      label: t('column.source'),
      cell: (row) => t(`source.${row.needSource}`),
      optional: true,
    },
    { key: 'code', label: t('column.code'), cell: (row) => row.code, optional: true },
  ]
  return (
    <DataList
      label={t('list')}
      name="positions"
      columns={columns}
      filters={filters}
      state={state}
      list={list}
      rowId={(row) => row.id}
      exportPath="/positions"
      isRowActive={(row) => row.id === active}
      empty={{ title: t('noPositions'), body: t('noPositionsBody') }}
    />
  )
}
