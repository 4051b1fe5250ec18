import { Button, EmptyState, EmptyStateBody } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { SurveyResults, SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { ExportMenu } from '@/components/list/ExportMenu'
import { useResults } from './api'
import { ElementChart } from './ElementChart'
import { FollowUpPlan } from './FollowUpPlan'
import { MonthChart } from './MonthChart'
import { NotAsked } from './NotAsked'
import { TallyProof } from './proof/TallyProof'
import { ReportPreview } from './ReportPreview'
import { SampleMeter } from './SampleMeter'
import { SuspiciousShare } from './SuspiciousShare'

const ALL_ELEMENTS = 9

/** What a survey says, how that was worked out, and what is done about it. */
export function ResultsTab({ survey }: { survey: SurveyRow }) {
  const format = useFormat()
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const results = useResults(survey.id, survey.status === 'OPEN')
  const [isPreviewing, setPreviewing] = useState(false)
  if (results.error) return <ProblemAlert error={results.error} retry={() => void results.refetch()} />
  if (!results.data) return <Waiting />
  return (
    <div className="sl-survey-results">
      <div className="sl-survey-tools sl-no-print">
        <ExportMenu path={`/surveys/${survey.id}/results`} query={{}} fileName={`survei-${survey.code}`} />
        <Button variant="secondary" onClick={() => setPreviewing(true)}>
          {t('report.preview')}
        </Button>
        <Button
          component="a"
          href={`/api/v1/surveys/${survey.id}/report`}
          target="_blank"
          rel="noreferrer"
          variant="secondary"
        >
          {t('report.open')}
        </Button>
        <Button variant="link" onClick={() => window.print()}>
          {t('report.print')}
        </Button>
      </div>
      {results.data.index ? (
        <>
          <NotAsked leftOut={survey.leftOut} />
          <Told results={results.data} />
        </>
      ) : (
        <EmptyState titleText={t('tooFew.title')} headingLevel="h2" variant="sm">
          <EmptyStateBody>
            {t('tooFew.body', { count: results.data.valid, least: format.integer(results.data.least) })}
          </EmptyStateBody>
        </EmptyState>
      )}
      <SuspiciousShare results={results.data} />
      {may('survey-tallies:verify') && <TallyProof survey={survey} />}
      <FollowUpPlan survey={survey} lowest={results.data.lowest} />
      {isPreviewing && <ReportPreview survey={survey} onClose={() => setPreviewing(false)} />}
    </div>
  )
}

function Told({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const two = (value: number | null | undefined) => format.decimal(value, 2, true)
  const { index, weight } = results
  if (!index) return null
  return (
    <>
      <Figures>
        <Figure
          label={t('result.index')}
          value={two(index.value)}
          note={
            index.from === null || index.from === undefined
              ? t('result.noInterval')
              : t('result.interval', { from: two(index.from), to: two(index.to) })
          }
        />
        <Figure
          label={t('result.quality')}
          value={index.quality ?? t('result.ungraded')}
          note={
            index.quality
              ? t(`result.performance.${index.quality}`)
              : t('result.ungradedNote', { least: format.integer(results.leastGraded) })
          }
        />
        <Figure
          label={t('result.valid')}
          value={format.integer(results.valid)}
          note={t('result.received', { received: format.integer(results.received) })}
        />
      </Figures>
      <section className="sl-card">
        <SampleMeter results={results} />
      </section>
      <ElementChart results={results} />
      <MonthChart months={results.months} />
      <p className="sl-muted">
        {index.elements < ALL_ELEMENTS
          ? t('method.FEWER', { elements: format.integer(index.elements) })
          : t(`method.${weight}`)}
      </p>
    </>
  )
}
