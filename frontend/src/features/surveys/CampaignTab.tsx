import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyRow } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useArrivals, useResults } from './api'
import { everyDay } from './days'
import { CeilingsCard } from './CeilingsCard'
import { InvitationCard } from './InvitationCard'
import { SampleMeter } from './SampleMeter'

/** How a survey runs: how many have answered, when, and the way in for the others. */
export function CampaignTab({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const isLive = survey.status === 'OPEN'
  const results = useResults(survey.id, isLive)
  return (
    <div className="sl-survey-board">
      <div className="sl-survey-board__column">
        <section className="sl-card">
          <Title headingLevel="h2" size="md">
            {t('sample.title')}
          </Title>
          <ProblemAlert error={results.error} retry={() => void results.refetch()} />
          {results.data && <SampleMeter results={results.data} />}
        </section>
        <CeilingsCard survey={survey} />
      </div>
      <InvitationCard survey={survey} />
      <Arrivals survey={survey} />
    </div>
  )
}

function Arrivals({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const arrivals = useArrivals(survey.id, survey.status === 'OPEN')
  const days = everyDay(arrivals.data ?? [])
  const all = days.reduce((sum, { answers }) => sum + answers, 0)
  const most = days.reduce((found, day) => (day.answers > found.answers ? day : found), {
    day: '',
    answers: 0,
  })
  return (
    <section className="sl-card sl-survey-board__wide">
      <ProblemAlert error={arrivals.error} retry={() => void arrivals.refetch()} />
      {days.length === 0 ? (
        <>
          <Title headingLevel="h2" size="md">
            {t('arrivals.title')}
          </Title>
          <p className="sl-muted">{arrivals.data ? t('arrivals.none') : '…'}</p>
        </>
      ) : (
        <Chart
          title={t('arrivals.title')}
          summary={t('arrivals.summary', {
            all: format.integer(all),
            day: format.date(most.day),
            most: format.integer(most.answers),
          })}
          height={240}
          option={{
            grid: { left: 44, right: 12, top: 16, bottom: 32 },
            tooltip: { trigger: 'axis' },
            xAxis: { type: 'category', data: days.map(({ day }) => format.date(day)) },
            yAxis: { type: 'value', minInterval: 1 },
            series: [
              {
                type: 'bar',
                name: t('arrivals.answers'),
                itemStyle: { color: PALETTE.incumbents },
                barMaxWidth: 28,
                data: days.map(({ answers }) => answers),
              },
            ],
          }}
          table={{
            columns: [t('arrivals.day'), t('arrivals.answers')],
            rows: days.map(({ day, answers }) => [format.date(day), format.integer(answers)]),
          }}
        />
      )}
    </section>
  )
}
