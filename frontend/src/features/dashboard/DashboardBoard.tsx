import { Skeleton } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { useAsOf } from '@/lib/as-of'
import { useDashboard } from './api'
import { LatestPlans } from './LatestPlans'
import { OverdueHandovers } from './OverdueHandovers'
import { QualityCard } from './QualityCard'
import { RunningJobs } from './RunningJobs'
import { LateFollowUps, WaitingComments } from './SurveyDuties'
import { UnitBars } from './UnitBars'
import { WaitingForms } from './WaitingForms'

/** Where it hurts first: what is missing, where people are too many, who retires, what runs now. */
export function DashboardBoard() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const may = usePermissions()
  const { asOf, readOnly } = useAsOf()
  const { data, error, refetch } = useDashboard(asOf)
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  const { headcount, retirements } = data
  return (
    <div className="sl-board">
      <Figures>
        <Figure
          label={t('incumbents')}
          value={format.integer(headcount.incumbents)}
          note={t('incumbentsNote')}
        />
        <Figure label={t('need')} value={format.integer(headcount.need)} note={t('needNote')} />
        <Figure
          tone="shortage"
          label={t('shortage')}
          value={format.integer(headcount.shortage)}
          note={t('ofNeed', {
            share: format.percent(headcount.need ? headcount.shortage / headcount.need : null),
          })}
        />
        <Figure
          tone="surplus"
          label={t('surplus')}
          value={format.integer(headcount.surplus)}
          note={t('ofIncumbents', {
            share: format.percent(headcount.incumbents ? headcount.surplus / headcount.incumbents : null),
          })}
        />
        {may('mutation-cases:read') && !readOnly && <OverdueHandovers />}
        {may('workload-surveys:answer') && !readOnly && <WaitingForms />}
        {may('survey-comments:answer') && !readOnly && <WaitingComments />}
        {may('surveys:read') && !readOnly && <LateFollowUps />}
      </Figures>
      <UnitBars title={t('worstShortages')} units={data.worstShortages} empty={t('noShortage')} />
      <UnitBars title={t('largestSurpluses')} units={data.largestSurpluses} empty={t('noSurplus')} />
      <section className="sl-card">
        <Chart
          title={t('retirements')}
          summary={t('retirementsSummary', {
            people: format.integer(retirements.reduce((sum, { count }) => sum + count, 0)),
            years: retirements.length,
          })}
          height={230}
          option={{
            grid: { left: 8, right: 8, top: 28, bottom: 4, containLabel: true },
            xAxis: {
              type: 'category',
              data: retirements.map(({ year }) => String(year)),
              axisTick: { show: false },
            },
            yAxis: {
              type: 'value',
              splitNumber: 3,
              axisLabel: { formatter: (value: number) => format.integer(value) },
            },
            tooltip: { trigger: 'axis' },
            series: [
              {
                type: 'bar',
                name: t('people'),
                data: retirements.map(({ count }) => count),
                itemStyle: { color: PALETTE.incumbents, borderRadius: [3, 3, 0, 0] },
                label: {
                  show: true,
                  position: 'top',
                  formatter: ({ value }: { value: number }) => format.integer(value),
                },
                barMaxWidth: 46,
              },
            ],
          }}
          table={{
            columns: [t('year'), t('people')],
            rows: retirements.map(({ year, count }) => [year, format.integer(count)]),
          }}
        />
      </section>
      <QualityCard quality={data.dataQuality} />
      <RunningJobs jobs={data.jobs} />
      {may('plans:read') && <LatestPlans plans={data.latestPlans} />}
    </div>
  )
}

function Waiting() {
  const { t } = useTranslation('common')
  return (
    <div className="sl-board" aria-busy>
      {[110, 320, 320, 260, 260].map((height, index) => (
        <Skeleton key={index} height={`${height}px`} screenreaderText={index ? undefined : t('loading')} />
      ))}
    </div>
  )
}
