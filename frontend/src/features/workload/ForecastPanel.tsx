import { Skeleton } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Difference } from '@/components/format/Values'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { useAsOf } from '@/lib/as-of'
import { useForecast } from './api'

/** What retirements do to the staffing if nobody is hired. */
export function ForecastPanel() {
  const { t } = useTranslation('workload')
  const format = useFormat()
  const { asOf } = useAsOf()
  const [search, setSearch] = useSearchParams()
  const unit = search.get('unit') ?? ''
  const { data, error, refetch } = useForecast(unit, asOf)
  const choose = (id: string) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      if (id) next.set('unit', id)
      else next.delete('unit')
      return next
    })
  const last = data?.at(-1)
  return (
    <section className="sl-card">
      <div className="sl-panel-tools">
        <UnitTreeSelect label={t('column.unit')} value={unit} onChange={choose} />
      </div>
      <ProblemAlert error={error} retry={() => void refetch()} />
      {!data && !error && <Skeleton height="320px" screenreaderText={t('common:loading')} />}
      {data && !last && <EmptyFirstUse title={t('forecast.empty')} />}
      {data && last && (
        <Chart
          title={t('forecast.title')}
          summary={t('forecast.summary', {
            year: last.year,
            incumbents: format.integer(last.incumbents),
            need: format.integer(last.need),
            retirements: format.integer(data.reduce((sum, { retirements }) => sum + retirements, 0)),
          })}
          option={{
            grid: {
              left: 8,
              right: 8,
              top: window.innerWidth < 768 ? 68 : 44,
              bottom: 4,
              containLabel: true,
            },
            legend: { top: 0, left: 0 },
            tooltip: { trigger: 'axis' },
            xAxis: { type: 'category', data: data.map(({ year }) => String(year)) },
            yAxis: {
              type: 'value',
              axisLabel: { formatter: (value: number) => format.integer(value) },
            },
            series: [
              {
                type: 'bar',
                name: t('column.incumbents'),
                data: data.map(({ incumbents }) => incumbents),
                itemStyle: { color: PALETTE.incumbents, borderRadius: [3, 3, 0, 0] },
                barMaxWidth: 40,
              },
              {
                type: 'bar',
                name: t('forecast.retirements'),
                data: data.map(({ retirements }) => retirements),
                itemStyle: { color: PALETTE.series[1], borderRadius: [3, 3, 0, 0] },
                barMaxWidth: 40,
              },
              {
                type: 'line',
                name: t('column.need'),
                data: data.map(({ need }) => need),
                symbolSize: 8,
                lineStyle: { color: PALETTE.accent, width: 2, type: 'dashed' },
                itemStyle: { color: PALETTE.accent },
              },
            ],
          }}
          table={{
            columns: [
              t('column.year'),
              t('forecast.retirements'),
              t('column.incumbents'),
              t('column.need'),
              t('column.difference'),
            ],
            rows: data.map((row) => [
              row.year,
              format.integer(row.retirements),
              format.integer(row.incumbents),
              format.integer(row.need),
              <Difference value={row.difference} />,
            ]),
          }}
        />
      )}
    </section>
  )
}
