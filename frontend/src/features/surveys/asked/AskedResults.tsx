import { Button, EmptyState, EmptyStateBody, List, ListItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { QuestionResults, SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { ExportMenu } from '@/components/list/ExportMenu'
import { useQuestionResults } from './api'
import { TallyProof } from '../proof/TallyProof'
import { QuestionCard } from './QuestionCard'
import { SuspiciousAnswers } from './SuspiciousAnswers'

/** What a survey with an own questionnaire says, question by question; small groups stay untold. */
export function AskedResults({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation(['survey-asked', 'surveys'])
  const may = usePermissions()
  const results = useQuestionResults(survey.id, survey.status === 'OPEN')
  if (results.error) return <ProblemAlert error={results.error} retry={() => void results.refetch()} />
  if (!results.data) return <Waiting />
  const { questions, withheld } = results.data
  return (
    <div className="sl-survey-results">
      <div className="sl-survey-tools sl-no-print">
        <ExportMenu
          path={`/surveys/${survey.id}/question-results`}
          query={{}}
          fileName={`survei-${survey.code}`}
        />
        <Button variant="link" onClick={() => window.print()}>
          {t('surveys:report.print')}
        </Button>
      </div>
      <Numbers results={results.data} />
      {withheld.length > 0 ? (
        <EmptyState titleText={t('withheld.title')} headingLevel="h2" variant="sm">
          <EmptyStateBody>
            <List isPlain>
              {withheld.map((reason) => (
                <ListItem key={reason}>{t(`withheld.${reason}`)}</ListItem>
              ))}
            </List>
          </EmptyStateBody>
        </EmptyState>
      ) : (
        questions.map((question, at) => (
          <QuestionCard key={question.code} survey={survey} question={question} number={at + 1} />
        ))
      )}
      {survey.audience === 'PUBLIC' && <SuspiciousAnswers results={results.data} />}
      {may('survey-tallies:verify') && <TallyProof survey={survey} />}
    </div>
  )
}

function Numbers({ results }: { results: QuestionResults }) {
  const { t } = useTranslation('survey-asked')
  const format = useFormat()
  const { received, invited, index, purpose, withheld } = results
  return (
    <Figures>
      {purpose === 'READINESS_PULSE' && withheld.length === 0 && (
        <Figure
          label={t('index.label')}
          value={index === null ? '–' : format.decimal(index, 2, true)}
          note={t(index === null ? 'index.untold' : 'index.note')}
        />
      )}
      <Figure label={t('received')} value={format.integer(received)} />
      {invited !== null && (
        <Figure
          label={t('invited')}
          value={format.integer(invited)}
          note={invited > 0 ? t('share', { share: format.percent(received / invited) }) : undefined}
        />
      )}
    </Figures>
  )
}
