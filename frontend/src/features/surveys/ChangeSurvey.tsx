import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { changeSurvey, useSurvey } from './api'
import { draftOf } from './draft'
import { SurveyForm } from './SurveyForm'

/** Describes a survey anew; once people answer it only what makes no difference to them. */
export function ChangeSurvey({ id }: { id: string }) {
  const { t } = useTranslation('surveys')
  const survey = useSurvey(id)
  if (survey.error)
    return (
      <PageSection hasBodyWrapper={false}>
        <ProblemAlert error={survey.error} retry={() => void survey.refetch()} />
      </PageSection>
    )
  if (!survey.data) return <Waiting />
  const one = survey.data
  return (
    <>
      <PageHeader
        title={t('change.title')}
        lead={t(`change.lead.${one.status}`)}
        crumbs={[
          { label: t('title'), to: '/survei' },
          { label: one.title, to: `/survei/${id}` },
        ]}
      />
      {one.status !== 'CLOSED' && (
        <SurveyForm
          initial={draftOf(one)}
          survey={one}
          confirm={t('change.confirm')}
          send={(body) => changeSurvey(one, body)}
        />
      )}
    </>
  )
}
