import { useTranslation } from 'react-i18next'
import type { SurveyIndexView } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'
import { useUnitText } from './useUnitText'

const LOWEST = 25
const HIGHEST = 100
const NAME_PIXELS = 230
const LINE_PIXELS = 30
const FRAME_PIXELS = 48

/** The units over all periods, the highest index first; those that are not told stand in the table only. */
export function ComparisonChart({ view }: { view: SurveyIndexView }) {
  const { t } = useTranslation('survey-index')
  const format = useFormat()
  const unitText = useUnitText()
  const two = (value: number | null | undefined) => format.decimal(value, 2, true)
  const told = view.units.flatMap((unit) => {
    const { index } = unit.line.all
    return index ? [{ name: unitText(unit), value: index.value }] : []
  })
  const [best, worst] = [told[0], told.at(-1)]
  const isWide = matchMedia('(min-width: 62rem)').matches
  return (
    <section className="sl-card">
      <Chart
        title={t('comparison.title')}
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
            axisLabel: { width: isWide ? NAME_PIXELS : 110, overflow: 'truncate' },
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
            t('filter.unit'),
            t('index'),
            t('class'),
            t('intervalColumn'),
            t('answers'),
            t('sample.title'),
          ],
          rows: view.units.map((unit) => {
            const { all, sample } = unit.line
            return [
              unitText(unit),
              all.index ? two(all.index.value) : t('untold'),
              all.index ? `${all.index.quality} (${t(`quality.${all.index.quality}`)})` : '–',
              all.index && all.index.from !== null
                ? t('interval', { from: two(all.index.from), to: two(all.index.to) })
                : '–',
              format.integer(all.valid),
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
