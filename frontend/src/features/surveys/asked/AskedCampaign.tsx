import { Progress, ProgressMeasureLocation, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { InvitationCard } from '../InvitationCard'
import { InvitedPeople } from '../invited/InvitedPeople'
import { isOfEmployees, useAskable } from './api'

const FULL = 100

/** How a survey with an own questionnaire runs: what it asks, whom, and how many have answered. */
export function AskedCampaign({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('survey-asked')
  const format = useFormat()
  const may = usePermissions()
  const { audience, population, received, status } = survey
  const employees = isOfEmployees(audience)
  const isCounted = employees && population !== null && status !== 'DRAFT'
  return (
    <div className="sl-survey-board">
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('asked.title')}
        </Title>
        <QuestionnaireLink versionId={survey.questionnaireVersionId ?? ''} />
        <p className="sl-muted">{t(`audience.${audience}`)}</p>
      </section>
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('participation.title')}
        </Title>
        {isCounted && population ? (
          <Progress
            aria-label={t('participation.title')}
            title={t('participation.of', {
              received: format.integer(received),
              invited: format.integer(population),
            })}
            value={Math.min(FULL, Math.floor((received / population) * FULL))}
            measureLocation={ProgressMeasureLocation.none}
          />
        ) : (
          <p>{t('participation.count', { count: received, received: format.integer(received) })}</p>
        )}
        {employees && <p className="sl-muted">{t(`participation.${hintOf(survey)}`)}</p>}
      </section>
      {!employees && <InvitationCard survey={survey} />}
      {audience === 'NAMED_EMPLOYEES' && status !== 'CLOSED' && may('surveys:write') && (
        <InvitedPeople survey={survey} />
      )}
    </div>
  )
}

const hintOf = ({ status, audience }: SurveyRow) =>
  status !== 'DRAFT' ? 'way' : audience === 'NAMED_EMPLOYEES' ? 'named' : 'later'

function QuestionnaireLink({ versionId }: { versionId: string }) {
  const { t } = useTranslation('survey-asked')
  const all = useAskable()
  const questionnaire = all.data?.find(({ versions }) => versions.some(({ id }) => id === versionId))
  const version = questionnaire?.versions.find(({ id }) => id === versionId)
  if (!questionnaire || !version) return <ProblemAlert error={all.error} retry={() => void all.refetch()} />
  return (
    <AppLink to={`/kuesioner/${questionnaire.id}/${versionId}`}>
      {t('versionOf', { name: questionnaire.name, number: version.number })}
    </AppLink>
  )
}
