import { Progress, ProgressMeasureLocation } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyResults } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

const FULL = 100
const PERCENT = 100

/** How many answers count, and whether that is enough to speak for all users: "28 dari 132, belum memenuhi". */
export function SampleMeter({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const { valid, received } = results
  const { target, population, reached, rate } = results.sample
  const text = target
    ? t(reached ? 'sample.enough' : 'sample.notEnough', {
        valid: format.integer(valid),
        target: format.integer(target),
      })
    : t('sample.unknown', { valid: format.integer(valid) })
  return (
    <>
      {target ? (
        <Progress
          aria-label={t('sample.title')}
          title={text}
          value={Math.min(FULL, Math.floor((valid / target) * FULL))}
          measureLocation={ProgressMeasureLocation.none}
          variant={reached ? 'success' : undefined}
        />
      ) : (
        <p>{text}</p>
      )}
      <p className="sl-muted">
        {population
          ? t(rate === null ? 'sample.noRate' : 'sample.rate', {
              rate: format.percent((rate ?? 0) / PERCENT),
              valid: format.integer(valid),
              population: format.integer(population),
            })
          : t('sample.noPopulation')}{' '}
        {received > valid && t('sample.incomplete', { count: received - valid })}
      </p>
    </>
  )
}
