import { useTranslation } from 'react-i18next'
import type { SurveyIndexView } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'
import { useLineKind, useLines } from './useLines'

const LOWEST = 25
const HIGHEST = 100
const NAME_PIXELS = 230
const LINE_PIXELS = 30
const FRAME_PIXELS = 48

/** The units or services over all periods, the highest index first; those that are not told stand in the table only. */
export function ComparisonChart({ view }: { view: SurveyIndexView }) {
  const { t } = useTranslation('survey-index')
  const format = useFormat()
  const lines = useLines(view)
  const kind = useLineKind(view)
  const two = (value: number | null | undefined) => format.decimal(value, 2, true)
  const told = lines.flatMap(({ name, line }) => {
    const { index } = line.all
    return index ? [{ name, value: index.value }] : []
  })
  const [best, worst] = [told[0], told.at(-1)]
  const isWide = matchMedia('(min-width: 62rem)').matches
  return (
    <section className="sl-card">
      <Chart
        title={t(view.services.length > 0 ? 'comparison.ofServices' : 'comparison.title')}
        summary={
          best && worst
            ? t('comparison.summary', {
                best: best.name,
                highest: two(best.value),
                worst: worst.name,
                lowest: two(worst.value),
              })
            : t('comparison.none')
        }
        height={told.length * LINE_PIXELS + FRAME_PIXELS}
        option={{
          grid: { left: isWide ? NAME_PIXELS + 20 : 120, right: 56, top: 8, bottom: 28 },
          tooltip: { trigger: 'axis' },
          xAxis: { type: 'value', min: LOWEST, max: HIGHEST },
          yAxis: {
            type: 'category',
            inverse: true,
            data: told.map(({ name }) => name),
            axisLabel: { width: isWide ? NAME_PIXELS : 110, overflow: 'break', lineHeight: 14 },
          },
          series: [
            {
              type: 'bar',
              name: t('index'),
              barMaxWidth: 20,
              itemStyle: { color: PALETTE.incumbents },
              label: {
                show: true,
                position: 'right',
                formatter: ({ value }: { value: number }) => two(value),
              },
              data: told.map(({ value }) => value),
            },
          ],
        }}
        table={{
          columns: [
            kind,
            t('index'),
            t('class'),
            t('intervalColumn'),
            t('answers'),
            t('sample.rateColumn'),
            t('sample.title'),
          ],
          rows: lines.map(({ name, line }) => {
            const { all, sample } = line
            return [
              name,
              all.index ? two(all.index.value) : t('untold'),
              all.index?.quality ? `${all.index.quality} (${t(`quality.${all.index.quality}`)})` : '–',
              all.index && all.index.from !== null
                ? t('interval', { from: two(all.index.from), to: two(all.index.to) })
                : '–',
              format.integer(all.valid),
              sample.rate === null ? '–' : format.percent(sample.rate / 100),
              sample.target
                ? t(sample.reached ? 'sample.reached' : 'sample.missed', {
                    target: format.integer(sample.target),
                  })
                : '–',
            ]
          }),
        }}
      />
    </section>
  )
}
