import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { FollowUpListRow } from '@/api/types'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { FollowUpStatusLabel } from './FollowUpStatusLabel'

const STATES = ['PLANNED', 'RUNNING', 'DONE'] as const

/** What is planned after all surveys, the nearest quarter first; what is late stands out. */
export function FollowUpList() {
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const state = useListState({ filters: ['status', 'overdue', 'unit'] as const, dated: false })
  const list = useList<FollowUpListRow>('/survey-follow-ups', { ...state.query, sort: undefined })
  const columns: Column<FollowUpListRow>[] = [
    {
      key: 'programme',
      label: t('followUp.column.programme'),
      cell: ({ item, surveyId, surveyTitle }) => (
        <span className="sl-post">
          {item.programme}
          <small className="sl-post__unit">
            <AppLink to={`/survei/${surveyId}`}>{surveyTitle}</AppLink>
          </small>
        </span>
      ),
    },
    {
      key: 'element',
      label: t('followUp.column.element'),
      cell: ({ item }) => `${item.element} ${t(`element.${item.element}`)}`,
    },
    { key: 'unit', label: t('column.unit'), cell: (row) => row.unitName ?? '–' },
    { key: 'responsible', label: t('followUp.column.responsible'), cell: ({ item }) => item.responsible },
    {
      key: 'due',
      label: t('followUp.column.due'),
      nowrap: true,
      cell: ({ item }) => t('followUp.quarter', { quarter: item.quarter, year: String(item.year) }),
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: ({ item, overdue }) => (
        <span className="sl-chips">
          <FollowUpStatusLabel status={item.status} />
          {overdue && (
            <Label isCompact status="danger">
              {t('followUp.overdue')}
            </Label>
          )}
        </span>
      ),
    },
  ]
  return (
    <ListPage
      title={t('followUp.all.title')}
      lead={t('followUp.all.lead')}
      crumbs={[{ label: t('title'), to: '/survei' }]}
      name="survey-follow-ups"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.item.id}
      exportPath="/survey-follow-ups"
      filters={[
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`followUp.status.${value}`) })),
        },
        {
          name: 'overdue',
          label: t('followUp.all.punctuality'),
          kind: 'select',
          options: [
            { value: 'true', label: t('followUp.overdue') },
            { value: 'false', label: t('followUp.all.inTime') },
          ],
        },
        { name: 'unit', label: t('column.unit'), kind: may('organisation:read') ? 'unit' : 'hidden' },
      ]}
      empty={{ title: t('followUp.all.none'), body: t('followUp.all.noneBody') }}
    />
  )
}
