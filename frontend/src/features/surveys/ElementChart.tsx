import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyResults } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'

const WORST = 1
const BEST = 4
const NAME_PIXELS = 230

/** Means of the elements as bars, the highest first; the three lowest have another colour and a word. */
export function ElementChart({ results }: { results: SurveyResults }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const { lowest } = results
  const elements = [...results.elements].sort(
    (one, other) => one.rank - other.rank || other.element.localeCompare(one.element),
  )
  const isLow = (element: string) => lowest.some((one) => one === element)
  const mean = (value: number) => format.decimal(value, 4, true)
  const [worst] = lowest
  const isWide = matchMedia('(min-width: 62rem)').matches
  return (
    <section className="sl-card">
      <Chart
        title={t('elements.title')}
        summary={t('elements.summary', {
          lowest: lowest.map((one) => t(`element.${one}`)).join('; '),
          mean: mean(elements.find(({ element }) => element === worst)?.mean ?? WORST),
        })}
        height={340}
        option={{
          grid: { left: isWide ? NAME_PIXELS + 20 : 40, right: 56, top: 8, bottom: 28 },
          tooltip: { trigger: 'axis' },
          xAxis: {
            type: 'value',
            min: WORST,
            max: BEST,
            axisLabel: { formatter: (value: number) => format.decimal(value, 1) },
          },
          yAxis: {
            type: 'category',
            inverse: true,
            data: elements.map(({ element }) => (isWide ? `${element} ${t(`element.${element}`)}` : element)),
            axisLabel: { width: NAME_PIXELS, overflow: 'truncate' },
          },
          series: [
            {
              type: 'bar',
              name: t('elements.mean'),
              barMaxWidth: 20,
              label: {
                show: true,
                position: 'right',
                formatter: ({ value }: { value: number }) => format.decimal(value, 2, true),
              },
              data: elements.map(({ element, mean: value }) => ({
                value,
                itemStyle: { color: isLow(element) ? PALETTE.shortage : PALETTE.incumbents },
              })),
            },
          ],
        }}
        table={{
          columns: [t('elements.element'), t('elements.rank'), t('elements.answers'), t('elements.mean')],
          rows: elements.map(({ element, answers, mean: value, rank }) => [
            `${element} ${t(`element.${element}`)}${isLow(element) ? ` (${t('elements.low')})` : ''}`,
            format.integer(rank),
            format.integer(answers),
            mean(value),
          ]),
        }}
      />
      <p className="sl-muted">{t('elements.order')}</p>
      <ul className="sl-survey-lowest" aria-label={t('elements.lowest')}>
        {lowest.map((element) => (
          <li key={element}>
            <Label isCompact color="orange">
              {t('elements.low')}
            </Label>{' '}
            {`${element} ${t(`element.${element}`)}`}
          </li>
        ))}
      </ul>
    </section>
  )
}
