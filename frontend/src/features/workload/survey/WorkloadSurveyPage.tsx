import { Button, PageSection } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { WorkloadFormRow, WorkloadSurveyRow } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { Figure, Figures } from '@/components/layout/Figure'
import { PageHeader } from '@/components/layout/PageHeader'
import { DataList } from '@/components/list/DataList'
import { ExportMenu } from '@/components/list/ExportMenu'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { closeWorkloadSurvey, useRefreshWorkloadSurveys, useWorkloadSurvey } from './api'
import { Due } from './Due'
import { FormStatusLabel } from './FormStatusLabel'

const STATES = ['OPEN', 'SUBMITTED', 'RETURNED', 'ACCEPTED']

/** One workload survey: which units have answered, whom to remind, what waits for a decision. */
export function WorkloadSurveyPage({ id }: { id: string }) {
  const { t } = useTranslation(['workload-survey', 'workload'])
  const survey = useWorkloadSurvey(id)
  const crumbs = [
    { label: t('workload:title'), to: '/beban-kerja' },
    { label: t('workload-survey:title'), to: '/beban-kerja/survei' },
  ]
  const one = survey.data
  return (
    <>
      <PageHeader
        title={one?.title ?? t('workload-survey:title')}
        crumbs={crumbs}
        lead={one && (one.note ?? t('workload-survey:page.lead', { year: one.period }))}
        actions={
          one && (
            <>
              <ExportMenu path={`/workload-surveys/${id}/tasks`} query={{}} fileName="jawaban-beban-kerja" />
              <CloseSurvey survey={one} />
            </>
          )
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={survey.error} retry={() => void survey.refetch()} />
        {survey.isPending && <Waiting />}
        {one && (
          <>
            <Progress survey={one} />
            <FormList survey={one} />
          </>
        )}
      </PageSection>
    </>
  )
}

function Progress({ survey }: { survey: WorkloadSurveyRow }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  return (
    <div className="sl-gap">
      <Figures>
        <Figure
          label={t('column.answered')}
          value={t('ofForms', {
            answered: format.integer(survey.answered),
            forms: format.integer(survey.forms),
          })}
          note={t('page.answeredNote')}
        />
        <Figure
          label={t('column.accepted')}
          value={format.integer(survey.accepted)}
          note={t('page.acceptedNote')}
        />
        <Figure
          label={t('page.returned')}
          value={format.integer(survey.returned)}
          note={t('page.returnedNote')}
        />
        <Figure
          label={t('column.late')}
          tone={survey.late > 0 ? 'shortage' : 'plain'}
          value={format.integer(survey.late)}
          note={
            survey.late > 0 ? <AppLink to="?late=true">{t('page.lateNote')}</AppLink> : t('page.noneLate')
          }
        />
        <Figure
          label={t('column.due')}
          value={format.date(survey.dueOn)}
          note={
            survey.workingDaysLeft === null
              ? t('status.CLOSED')
              : t(survey.workingDaysLeft < 0 ? 'daysOver' : 'daysLeft', {
                  count: Math.abs(survey.workingDaysLeft),
                })
          }
        />
      </Figures>
    </div>
  )
}

function FormList({ survey }: { survey: WorkloadSurveyRow }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  const state = useListState({ filters: ['status', 'unit', 'waiting', 'late'] as const, dated: false })
  const query = { ...state.query, survey: survey.id }
  const list = useList<WorkloadFormRow>('/workload-forms', query)
  const columns: Column<WorkloadFormRow>[] = [
    {
      key: 'unit',
      label: t('column.unit'),
      cell: (row) => (
        <span className="sl-post">
          <AppLink to={`/beban-kerja/formulir/${row.id}`}>{row.unitName}</AppLink>
          {row.agencyName !== row.unitName && (
            <small className="sl-muted sl-post__unit">{row.agencyName}</small>
          )}
        </span>
      ),
    },
    { key: 'status', label: t('column.status'), cell: (row) => <FormStatusLabel form={row} /> },
    {
      key: 'due',
      label: t('column.due'),
      nowrap: true,
      cell: (row) => <Due on={row.dueOn} left={row.workingDaysLeft} />,
    },
    {
      key: 'signed',
      label: t('column.signed'),
      cell: (row) =>
        row.submittedBy && row.submittedAt
          ? t('signed', { who: row.submittedBy, when: format.instant(row.submittedAt) })
          : '–',
    },
    { key: 'tasks', label: t('column.tasks'), numeric: true, cell: (row) => format.integer(row.tasks) },
  ]
  const yes = () => t('yes')
  return (
    <DataList
      label={t('page.forms')}
      name="workload-forms"
      columns={columns}
      state={{ ...state, query }}
      list={list}
      rowId={(row) => row.id}
      exportPath="/workload-forms"
      filters={[
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`formStatus.${value}`) })),
        },
        { name: 'unit', label: t('column.unit'), kind: 'unit' },
        {
          name: 'waiting',
          label: t('page.waiting'),
          kind: 'select',
          options: [{ value: 'true', label: t('page.waitingYes') }],
        },
        { name: 'late', label: t('column.late'), kind: 'hidden', show: yes },
      ]}
      empty={{ title: t('page.empty'), body: t('page.emptyBody') }}
    />
  )
}

function CloseSurvey({ survey }: { survey: WorkloadSurveyRow }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const refresh = useRefreshWorkloadSurveys()
  const [isAsking, setAsking] = useState(false)
  const close = useMutation({
    mutationFn: () => closeWorkloadSurvey(survey),
    onSuccess: () => setAsking(false),
    onSettled: () => refresh(),
  })
  if (survey.status !== 'OPEN' || !may('workload-surveys:write') || readOnly) return null
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('close.act')}
      </Button>
      <ConfirmModal
        title={t('close.title')}
        confirmLabel={t('close.act')}
        danger
        isOpen={isAsking}
        isBusy={close.isPending}
        error={close.error}
        onConfirm={() => close.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('close.body', { waiting: format.integer(survey.forms - survey.answered) })}
      </ConfirmModal>
    </>
  )
}
