import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { WorkloadSurveyRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { Due } from './Due'

const STATES = ['OPEN', 'CLOSED']

/** Workload surveys of units, the newest first, and how far they are. */
export function WorkloadSurveyList() {
  const { t } = useTranslation(['workload-survey', 'workload'])
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['status'] as const, dated: false })
  const list = useList<WorkloadSurveyRow>('/workload-surveys', { ...state.query, sort: undefined })
  const columns: Column<WorkloadSurveyRow>[] = [
    {
      key: 'title',
      label: t('column.title'),
      cell: (row) => <AppLink to={`/beban-kerja/survei/${row.id}`}>{row.title}</AppLink>,
    },
    { key: 'period', label: t('column.period'), cell: (row) => row.period },
    {
      key: 'due',
      label: t('column.due'),
      nowrap: true,
      cell: (row) => <Due on={row.dueOn} left={row.answered < row.forms ? row.workingDaysLeft : null} />,
    },
    {
      key: 'answered',
      label: t('column.answered'),
      numeric: true,
      cell: (row) =>
        t('ofForms', { answered: format.integer(row.answered), forms: format.integer(row.forms) }),
    },
    {
      key: 'accepted',
      label: t('column.accepted'),
      numeric: true,
      cell: (row) => format.integer(row.accepted),
    },
    { key: 'late', label: t('column.late'), numeric: true, cell: (row) => format.integer(row.late) },
    {
      key: 'status',
      label: t('column.status'),
      cell: (row) => (
        <Label isCompact color={row.status === 'OPEN' ? 'green' : 'blue'}>
          {t(`status.${row.status}`)}
        </Label>
      ),
    },
  ]
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: t('workload:title'), to: '/beban-kerja' }]}
      headerActions={
        may('workload-surveys:write') &&
        !readOnly && (
          <AppLink to="/beban-kerja/survei/baru" className="pf-v6-c-button pf-m-primary">
            {t('open.act')}
          </AppLink>
        )
      }
      name="workload-surveys"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      exportPath="/workload-surveys"
      filters={[
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`status.${value}`) })),
        },
      ]}
      empty={{ title: t('empty.title'), body: t('empty.body') }}
    />
  )
}
