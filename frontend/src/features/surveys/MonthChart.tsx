import { useTranslation } from 'react-i18next'
import type { SurveyResults } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { useFormat } from '@/components/format/useFormat'

/** The index of each month; a month with too few answers is a gap and says so in the table. */
export function MonthChart({ months }: { months: SurveyResults['months'] }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const two = (value: number | null | undefined) => format.decimal(value, 2, true)
  const told = months.filter(({ index }) => index)
  const last = told.at(-1)
  return (
    <section className="sl-card">
      <Chart
        title={t('months.title')}
        summary={
          last
            ? t('months.summary', {
                month: format.month(last.month),
                value: two(last.index?.value),
                count: told.length,
              })
            : t('months.none')
        }
        height={220}
        option={{
          grid: { left: 44, right: 16, top: 16, bottom: 28 },
          tooltip: { trigger: 'axis' },
          xAxis: { type: 'category', data: months.map(({ month }) => format.month(month)) },
          yAxis: { type: 'value', min: 25, max: 100 },
          series: [
            {
              type: 'line',
              name: t('result.index'),
              symbolSize: 8,
              data: months.map(({ index }) => index?.value ?? null),
            },
          ],
        }}
        table={{
          columns: [t('months.month'), t('elements.answers'), t('result.index'), t('result.quality')],
          rows: months.map(({ month, valid, index }) => [
            format.month(month),
            format.integer(valid),
            index ? two(index.value) : t('months.untold'),
            index?.quality ?? '–',
          ]),
        }}
      />
    </section>
  )
}
