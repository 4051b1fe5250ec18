import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useMe } from '@/api/session'
import type { ConcernSummary } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { todayIn } from '@/lib/format'
import { useConcernSummary } from '../api'
import { CategoryChart } from './CategoryChart'
import { partsOf, quartersUntil } from './quarter'
import { UnitChart } from './UnitChart'

const QUARTERS = 8

/** Worries of a quarter in figures: how many for 100 moved people, about what, where, answered in time. */
export function ConcernFigures() {
  const { t } = useTranslation('concerns')
  const me = useMe()
  const [search, setSearch] = useSearchParams()
  const today = todayIn(me.government.timeZone)
  const quarters = quartersUntil(today, QUARTERS)
  const asked = search.get('triwulan')
  const quarter = asked && quarters.includes(asked) ? asked : quarters[0]!
  const summary = useConcernSummary(quarter)
  return (
    <>
      <label className="sl-voice__quarter">
        {t('summary.quarter')}
        <FormSelect
          id="concern-quarter"
          value={quarter}
          onChange={(_, value) =>
            setSearch((current) => {
              const next = new URLSearchParams(current)
              next.set('triwulan', value)
              return next
            })
          }
        >
          {quarters.map((value) => (
            <FormSelectOption key={value} value={value} label={t('summary.quarterOf', partsOf(value))} />
          ))}
        </FormSelect>
      </label>
      <ProblemAlert error={summary.error} retry={() => void summary.refetch()} />
      {summary.isPending && <Waiting />}
      {summary.data && <Told summary={summary.data} today={today} />}
    </>
  )
}

function Told({ summary, today }: { summary: ConcernSummary; today: string }) {
  const { t } = useTranslation('concerns')
  const format = useFormat()
  const few = t('summary.few', { count: summary.least })
  const told = (value: number | null, words: (value: number) => string) =>
    value === null ? few : words(value)
  return (
    <div className="sl-plan-stack">
      <Figures>
        <Figure
          label={t('summary.perHundred')}
          value={format.decimal(summary.perHundredMoved, 1)}
          note={t('summary.moved', { count: summary.moved })}
        />
        <Figure label={t('summary.named')} value={told(summary.named, format.integer)} />
        <Figure
          label={t('summary.unnamed')}
          value={told(summary.anonymous, format.integer)}
          note={summary.to >= today ? t('summary.rounded', { count: summary.least }) : undefined}
        />
        <Figure
          label={t('summary.inTime')}
          value={summary.answeredInTime === null ? '–' : format.percent(summary.answeredInTime / 100)}
        />
        <Figure
          label={t('summary.overdue')}
          tone={summary.overdue ? 'shortage' : 'plain'}
          value={told(summary.overdue, format.integer)}
        />
        <Figure
          label={t('summary.satisfaction')}
          value={format.decimal(summary.satisfaction, 2)}
          note={summary.satisfaction === null ? few : t('summary.ofFive')}
        />
      </Figures>
      <p className="sl-muted">{t('summary.privacy', { count: summary.least })}</p>
      <UnitChart summary={summary} />
      <CategoryChart summary={summary} />
    </div>
  )
}
