import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { WorkloadFormView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { useWorkloadForm } from './api'
import { FormActs } from './FormActs'
import { FormEditor } from './FormEditor'
import { FormReview } from './FormReview'
import { FormStatusLabel } from './FormStatusLabel'

/** The form of one unit: filled in by the agency, read and decided by the planner. */
export function WorkloadFormPage({ id }: { id: string }) {
  const { t } = useTranslation(['workload-survey', 'workload'])
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const query = useWorkloadForm(id)
  const view = query.data
  const form = view?.form
  const crumbs = [
    { label: t('workload:title'), to: '/beban-kerja' },
    { label: t('workload-survey:title'), to: '/beban-kerja/survei' },
    ...(form ? [{ label: form.surveyTitle, to: `/beban-kerja/survei/${form.surveyId}` }] : []),
  ]
  const isWithUnit = form?.status === 'OPEN' || form?.status === 'RETURNED'
  const isEditable = isWithUnit && form.surveyStatus === 'OPEN' && may('workload-surveys:answer') && !readOnly
  return (
    <>
      <PageHeader
        title={form?.unitName ?? t('workload-survey:form.title')}
        crumbs={crumbs}
        badge={form && <FormStatusLabel form={form} />}
        lead={form && t('workload-survey:form.lead', { year: form.period, due: format.date(form.dueOn) })}
        actions={view && <FormActs view={view} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={query.error} retry={() => void query.refetch()} />
        {query.isPending && <Waiting />}
        {view && <Notes view={view} />}
        {view &&
          (isEditable ? (
            <FormEditor key={`${view.id}`} view={view} onReload={() => void query.refetch()} />
          ) : (
            <FormReview view={view} />
          ))}
      </PageSection>
    </>
  )
}

function Notes({ view }: { view: WorkloadFormView }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  const { form } = view
  return (
    <>
      {form.status === 'RETURNED' && (
        <Alert
          isInline
          variant="warning"
          className="sl-gap"
          title={t('form.returned', { who: view.reviewedBy ?? '–', when: format.instant(view.reviewedAt) })}
        >
          {view.reason}
        </Alert>
      )}
      {form.submittedBy && form.status !== 'RETURNED' && (
        <p className="sl-muted sl-gap">
          {t('form.signed', { who: form.submittedBy, when: format.instant(form.submittedAt) })}
          {form.status === 'ACCEPTED' &&
            ` ${t('form.accepted', { who: view.reviewedBy ?? '–', when: format.instant(view.reviewedAt) })}`}
        </p>
      )}
      {view.note && <p className="sl-gap">{view.note}</p>}
    </>
  )
}
