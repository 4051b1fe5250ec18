import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { SurveyRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { sampleOf } from './sample'
import { SurveyStatusLabel } from './SurveyStatusLabel'
import { UnitName } from './UnitName'

const STATES = ['DRAFT', 'OPEN', 'CLOSED']

/** Surveys of the users of services, latest first day first. */
export function SurveyList() {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['q', 'status', 'unit'] as const, dated: false })
  const list = useList<SurveyRow>('/surveys', { ...state.query, sort: undefined })
  const columns: Column<SurveyRow>[] = [
    {
      key: 'title',
      label: t('column.title'),
      cell: (row) => (
        <span className="sl-post">
          <AppLink to={`/survei/${row.id}`}>{row.title}</AppLink>
          {row.service !== row.title && <small className="sl-muted sl-post__unit">{row.service}</small>}
        </span>
      ),
    },
    { key: 'unit', label: t('column.unit'), cell: (row) => <UnitName id={row.unitId} /> },
    {
      key: 'period',
      label: t('column.period'),
      nowrap: true,
      cell: (row) => t('period', { from: format.date(row.opensOn), to: format.date(row.closesOn) }),
    },
    {
      key: 'received',
      label: t('column.received'),
      numeric: true,
      nowrap: true,
      cell: (row) => {
        const needed = row.population ? sampleOf(row.population) : null
        const received = format.integer(row.received)
        return needed ? t('receivedOf', { received, needed: format.integer(needed) }) : received
      },
    },
    { key: 'status', label: t('column.status'), cell: (row) => <SurveyStatusLabel status={row.status} /> },
  ]
  const actions = (
    <>
      <AppLink to="/survei/indeks" className="pf-v6-c-button pf-m-secondary">
        {t('openIndex')}
      </AppLink>
      <AppLink to="/survei/tindak-lanjut" className="pf-v6-c-button pf-m-secondary">
        {t('followUp.all.open')}
      </AppLink>
      {may('survey-comments:read') && (
        <AppLink to="/survei/masukan?status=ROUTED" className="pf-v6-c-button pf-m-secondary">
          {t('inbox.open')}
        </AppLink>
      )}
      {may('surveys:write') && !readOnly && (
        <AppLink to="/survei/baru" className="pf-v6-c-button pf-m-primary">
          {t('prepare.open')}
        </AppLink>
      )}
    </>
  )
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      headerActions={actions}
      name="surveys"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      exportPath="/surveys"
      filters={[
        { name: 'q', label: t('filter.words'), kind: 'text' },
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`status.${value}`) })),
        },
        { name: 'unit', label: t('column.unit'), kind: may('organisation:read') ? 'unit' : 'hidden' },
      ]}
      empty={{ title: t('empty.title'), body: t('empty.body') }}
    />
  )
}
