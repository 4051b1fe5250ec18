import { useTranslation } from 'react-i18next'
import type { SurveyIndexView } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { drawn, LineLegend, lookOf } from '@/components/chart/LineLegend'
import { useFormat } from '@/components/format/useFormat'
import { IndexValue } from './IndexValue'
import { useLines } from './useLines'

/** More lines than these cannot be told apart; the table below has every unit. */
const MOST_LINES = 5
const LOWEST = 25
const HIGHEST = 100

interface Props {
  view: SurveyIndexView
  periodText: (from: string) => string
}

/** How the index of everybody and of the first units or services went; a period that is not told is a gap. */
export function TrendChart({ view, periodText }: Props) {
  const { t } = useTranslation('survey-index')
  const format = useFormat()
  const compared = useLines(view)
  const lines = [
    { name: t('whole'), line: view.whole },
    ...compared.filter(({ line }) => line.periods.some(({ cell }) => cell.index)).slice(0, MOST_LINES),
  ].map((one, at) => ({ ...one, look: lookOf(at) }))
  const told = view.whole.periods.filter(({ cell }) => cell.index)
  const [first, last] = [told[0], told.at(-1)]
  const two = (value: number | undefined) => format.decimal(value, 2, true)
  return (
    <section className="sl-card">
      <Chart
        title={t('trend.title')}
        summary={
          first && last
            ? t('trend.summary', {
                from: periodText(first.from),
                first: two(first.cell.index?.value),
                to: periodText(last.from),
                last: two(last.cell.index?.value),
              })
            : t('trend.none')
        }
        height={240}
        legend={<LineLegend lines={lines} />}
        option={{
          grid: { left: 44, right: 16, top: 16, bottom: 32 },
          tooltip: { trigger: 'axis' },
          xAxis: { type: 'category', data: view.whole.periods.map(({ from }) => periodText(from)) },
          yAxis: { type: 'value', min: LOWEST, max: HIGHEST },
          series: lines.map(({ name, line, look }) => ({
            ...drawn(look),
            name,
            data: line.periods.map(({ cell }) => cell.index?.value ?? null),
          })),
        }}
        table={{
          columns: [t('periodColumn'), ...lines.map(({ name }) => name)],
          rows: view.whole.periods.map(({ from }, at) => [
            periodText(from),
            ...lines.map(({ name, line }) => {
              const cell = line.periods[at]?.cell
              return <IndexValue key={name} answers={cell?.received ?? 0} index={cell?.index ?? null} />
            }),
          ]),
        }}
      />
      {compared.length > MOST_LINES && <p className="sl-muted">{t('trend.part', { most: MOST_LINES })}</p>}
    </section>
  )
}
