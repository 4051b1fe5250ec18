import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyResults } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'

/** Smallest difference that two decimals show. */
const VISIBLE = 0.005

/** How many answers came in bursts or all alike, and what the index is with and without them. */
export function SuspiciousShare({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const two = (value: number) => format.decimal(value, 2, true)
  const { index, received, suspicious } = results
  const without = suspicious.indexWithout
  const values = {
    share: format.percent(received ? suspicious.received / received : 0),
    with: index && two(index.value),
    without: without && two(without.value),
  }
  const meaning =
    suspicious.received === 0
      ? 'none'
      : !index || !without
        ? 'untold'
        : Math.abs(index.value - without.value) < VISIBLE
          ? 'same'
          : index.value > without.value
            ? 'raised'
            : 'lowered'
  return (
    <section className="sl-card" aria-labelledby="suspicious-title">
      <Title headingLevel="h2" size="md" id="suspicious-title">
        {t('suspicious.title')}
      </Title>
      {suspicious.received > 0 && (
        <Figures>
          <Figure
            label={t('suspicious.count')}
            value={format.integer(suspicious.received)}
            note={t('suspicious.ofAll', { share: values.share, received: format.integer(received) })}
          />
          <Figure label={t('suspicious.with')} value={values.with ?? t('suspicious.notTold')} />
          <Figure label={t('suspicious.without')} value={values.without ?? t('suspicious.notTold')} />
        </Figures>
      )}
      <p>{t(`suspicious.meaning.${meaning}`, values)}</p>
      {suspicious.received > 0 && <p className="sl-muted">{t('suspicious.what')}</p>}
    </section>
  )
}
