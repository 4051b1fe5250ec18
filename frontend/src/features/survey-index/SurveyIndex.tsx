import { EmptyState, EmptyStateBody, PageSection } from '@patternfly/react-core'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useMe } from '@/api/session'
import type { SurveyIndexView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { Figure, Figures } from '@/components/layout/Figure'
import { PageHeader } from '@/components/layout/PageHeader'
import { todayIn } from '@/lib/format'
import { useSurveyIndex } from './api'
import { choiceOf } from './choice'
import { ComparisonChart } from './ComparisonChart'
import { ElementTrend } from './ElementTrend'
import { IndexTable } from './IndexTable'
import { IndexToolbar } from './IndexToolbar'
import { TrendChart } from './TrendChart'
import { usePeriodText } from './usePeriodText'

/** The satisfaction index over time, units or services compared; what is shown stands in the address. */
export function SurveyIndex() {
  const { t } = useTranslation(['survey-index', 'surveys'])
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const today = todayIn(me.government.timeZone)
  const choice = choiceOf(search, today)
  const index = useSurveyIndex(choice, today)
  const change = useCallback(
    (patch: Record<string, string>) =>
      setSearch((current) => {
        const next = new URLSearchParams(current)
        for (const [name, value] of Object.entries(patch))
          if (value) next.set(name, value)
          else next.delete(name)
        return next
      }),
    [setSearch],
  )
  return (
    <>
      <PageHeader
        title={t('survey-index:title')}
        lead={t('survey-index:lead')}
        crumbs={[{ label: t('surveys:title'), to: '/survei' }]}
        actions={
          <AppLink className="pf-v6-c-button pf-m-link" to={`/hasil/${me.government.code}`}>
            {t('survey-index:publicPage')}
          </AppLink>
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <IndexToolbar choice={choice} today={today} onChange={change} />
        <p className="sl-print-only">
          {t('survey-index:shown', {
            government: me.government.name,
            years: choice.fromYear === choice.toYear ? choice.toYear : `${choice.fromYear}–${choice.toYear}`,
            service: choice.service || t('survey-index:filter.anyService'),
          })}
        </p>
        <ProblemAlert error={index.error} retry={() => void index.refetch()} />
        {index.isPending && <Waiting />}
        {index.data && !index.error && <Told view={index.data} isStale={index.isPlaceholderData} />}
      </PageSection>
    </>
  )
}

function Told({ view, isStale }: { view: SurveyIndexView; isStale: boolean }) {
  const { t } = useTranslation(['survey-index', 'surveys'])
  const format = useFormat()
  const periodText = usePeriodText(view.period)
  const two = (value: number | null) => format.decimal(value, 2, true)
  const { all, sample } = view.whole
  const sampleText = ({ target, reached, rate }: typeof sample) =>
    target
      ? [
          t(reached ? 'survey-index:sample.reached' : 'survey-index:sample.missed', {
            target: format.integer(target),
          }),
          ...(rate === null ? [] : [t('survey-index:sample.rate', { rate: format.percent(rate / 100) })]),
        ].join('; ')
      : t('survey-index:sample.unknown')
  if (view.units.length + view.services.length === 0)
    return (
      <EmptyState titleText={t('survey-index:empty.title')} headingLevel="h2" variant="sm">
        <EmptyStateBody>{t('survey-index:empty.body')}</EmptyStateBody>
      </EmptyState>
    )
  return (
    <div className="sl-survey-results" aria-busy={isStale}>
      <Figures>
        <Figure
          label={t('survey-index:weighted.label')}
          value={
            all.index ? `${two(all.index.value)} ${all.index.quality ?? ''}`.trim() : t('survey-index:untold')
          }
          note={t('survey-index:weighted.note')}
        />
        {view.units.length > 0 && (
          <Figure
            label={t('survey-index:mean.label')}
            value={view.meanOfUnits.index === null ? t('survey-index:untold') : two(view.meanOfUnits.index)}
            note={t('survey-index:mean.note', { units: format.integer(view.meanOfUnits.units) })}
          />
        )}
        <Figure
          label={t('survey-index:answers')}
          value={format.integer(all.valid)}
          note={sampleText(sample)}
        />
      </Figures>
      <TrendChart view={view} periodText={periodText} />
      <ComparisonChart view={view} />
      <ElementTrend view={view} periodText={periodText} />
      <IndexTable view={view} periodText={periodText} />
      <p className="sl-muted">
        {t(`surveys:method.${view.weight}`)} {t('survey-index:least', { least: format.integer(view.least) })}{' '}
        {t('survey-index:leastGraded', { least: format.integer(view.leastGraded) })}
      </p>
    </div>
  )
}
