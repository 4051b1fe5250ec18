import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import { useList } from '@/api/lists'
import type { EmployeeRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { usePermissions } from '@/api/session'
import { useListState } from '@/lib/list-state'
import { QualityBadge } from './QualityBadge'
import { FILTERS, useEmployeeFilters } from './useEmployeeFilters'

const SOON_MONTHS = 12

/** Everybody the reader may see, one line each. */
export function EmployeeList() {
  const { t } = useTranslation('employees')
  const may = usePermissions()
  const state = useListState({ filters: FILTERS, defaultSort: 'name' })
  const list = useList<EmployeeRow>('/employees', state.query)
  const filters = useEmployeeFilters(state.filters)
  const columns = useColumns()
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      name="employees"
      columns={columns}
      filters={filters}
      state={state}
      list={list}
      rowId={(row) => row.id}
      exportPath="/employees"
      empty={{
        title: t('empty'),
        body: t('emptyBody'),
        action: may('imports:write') && (
          <AppLink to="/impor/baru?jenis=EMPLOYEES">{t('emptyAction')}</AppLink>
        ),
      }}
    />
  )
}

function useColumns(): Column<EmployeeRow>[] {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const name = useCodeNames()
  return [
    {
      key: 'name',
      label: t('column.name'),
      sort: 'name',
      cell: (row) => (
        <>
          <AppLink to={`/pegawai/${row.id}`}>{row.name}</AppLink>
          <small className="sl-muted sl-block sl-digits">{row.nip}</small>
        </>
      ),
    },
    {
      key: 'nip',
      label: t('column.nip'),
      sort: 'nip',
      nowrap: true,
      optional: true,
      cell: (row) => <span className="sl-digits">{row.nip}</span>,
    },
    {
      key: 'position',
      label: t('column.position'),
      cell: (row) =>
        row.position ? (
          <>
            {row.position.jobName}
            <small className="sl-muted sl-block">{row.position.unitName}</small>
          </>
        ) : (
          <em>{t('noPosition')}</em>
        ),
    },
    {
      key: 'unit',
      label: t('column.unit'),
      cell: (row) => row.position?.unitName ?? '–',
      optional: true,
    },
    {
      key: 'agency',
      label: t('column.agency'),
      cell: (row) => row.position?.agencyName ?? '–',
      optional: true,
    },
    {
      key: 'rank',
      label: t('column.rank'),
      sort: 'rank',
      nowrap: true,
      cell: (row) => <span title={row.rank?.name}>{row.rank ? shortRank(row.rank.name) : '–'}</span>,
    },
    {
      key: 'class',
      label: t('column.class'),
      numeric: true,
      cell: (row) => format.integer(row.position?.jobClass),
      optional: true,
    },
    {
      key: 'level',
      label: t('column.level'),
      cell: (row) => (row.position ? name('job-levels', row.position.level) : '–'),
      optional: true,
    },
    {
      key: 'tenure',
      label: t('column.tenure'),
      sort: 'tenure',
      numeric: true,
      nowrap: true,
      cell: (row) => format.months(row.tenureMonths),
    },
    {
      key: 'education',
      label: t('column.education'),
      cell: (row) => [row.educationLevel?.name, row.educationField].filter(Boolean).join(' · ') || '–',
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: (row) =>
        [
          name('employment-statuses', row.employmentStatus),
          row.legalStatus && name('legal-statuses', row.legalStatus.code, row.legalStatus.name),
        ]
          .filter(Boolean)
          .join(' · '),
      optional: true,
    },
    {
      key: 'retirement',
      label: t('column.retirement'),
      sort: 'retirement',
      nowrap: true,
      cell: (row) => (
        <span className={(row.monthsToRetirement ?? Infinity) <= SOON_MONTHS ? 'sl-soon' : undefined}>
          {format.date(row.retirementDate)}
        </span>
      ),
    },
    {
      key: 'predicate',
      label: t('column.predicate'),
      cell: (row) => (row.lastPredicate ? name('predicates', row.lastPredicate) : '–'),
    },
    {
      key: 'quality',
      label: t('column.quality'),
      sort: 'quality',
      nowrap: true,
      cell: (row) => <QualityBadge score={row.qualityScore} gaps={row.gaps} name={row.name} />,
    },
  ]
}

/** `Penata (III/c)` as `III/c`, which is how a list is read; a name without it stays whole. */
const shortRank = (name: string) => /\(([^)]+)\)\s*$/.exec(name)?.[1] ?? name
