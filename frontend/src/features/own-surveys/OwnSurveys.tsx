import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { useOwnSurveys } from './api'
import { OwnSurveyCard } from './OwnSurveyCard'

/** What an employee is asked, and why nobody will know who answered what. */
export function OwnSurveys() {
  const { t } = useTranslation('own-surveys')
  const surveys = useOwnSurveys()
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={surveys.error} retry={() => void surveys.refetch()} />
        {surveys.isPending && <Waiting />}
        {surveys.data?.length === 0 && <EmptyFirstUse title={t('none.title')} body={t('none.body')} />}
        {surveys.data && surveys.data.length > 0 && (
          <div className="sl-own-surveys">
            <ul aria-label={t('title')}>
              {surveys.data.map((survey) => (
                <li key={survey.id}>
                  <OwnSurveyCard survey={survey} />
                </li>
              ))}
            </ul>
            <section className="sl-card" aria-labelledby="own-survey-promise">
              <h2 id="own-survey-promise">{t('promise.title')}</h2>
              <ul className="sl-own-surveys__promise">
                {(['code', 'answer', 'results', 'free'] as const).map((line) => (
                  <li key={line}>{t(`promise.${line}`)}</li>
                ))}
              </ul>
            </section>
          </div>
        )}
      </PageSection>
    </>
  )
}
