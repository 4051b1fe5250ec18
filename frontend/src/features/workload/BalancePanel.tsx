import { Skeleton } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Difference, GradeLabel } from '@/components/format/Values'
import { AppLink } from '@/components/layout/AppLink'
import { Figure, Figures } from '@/components/layout/Figure'
import { useAsOf } from '@/lib/as-of'
import { useBalance } from './api'

const LOW = 0.7
const ROW = 26

/** How evenly load is spread between agencies. */
export function BalancePanel() {
  const { t } = useTranslation('workload')
  const format = useFormat()
  const { asOf } = useAsOf()
  const { data, error, refetch } = useBalance(asOf)
  if (error) return <ProblemAlert error={error} retry={() => void refetch()} />
  if (!data) return <Skeleton height="420px" screenreaderText={t('common:loading')} />
  const ratio = (value: number | null) => format.decimal(value, 2, true)
  const units = [...data.units].sort((a, b) => (a.loadRatio ?? -1) - (b.loadRatio ?? -1))
  const known = units.filter(({ loadRatio }) => loadRatio !== null)
  if (known.length === 0) return <EmptyFirstUse title={t('balance.empty')} body={t('emptyBody')} />
  const colour = (value: number | null) =>
    value === null || value < LOW ? PALETTE.surplus : value > 1 ? PALETTE.shortage : PALETTE.balanced
  return (
    <div className="sl-board">
      <div className="sl-five">
        <Figures>
          <Figure label={t('balance.mean')} value={ratio(data.mean)} note={t('balance.meanNote')} />
          <Figure
            label={t('balance.cv')}
            value={format.percent(data.coefficientOfVariation)}
            note={t('balance.cvNote')}
          />
          <Figure
            label={t('balance.gini')}
            value={format.decimal(data.gini, 3, true)}
            note={t('balance.giniNote')}
          />
          <Figure
            label={t('balance.range')}
            value={`${ratio(data.minimum)} – ${ratio(data.maximum)}`}
            note={t('balance.rangeNote')}
          />
          <Figure
            label={t('balance.share')}
            value={format.percent(data.shareBalanced, 0)}
            note={t('balance.shareNote')}
          />
        </Figures>
      </div>
      <section className="sl-card sl-wide-card">
        <Chart
          title={t('balance.chart')}
          summary={t('balance.summary', {
            count: known.length,
            lowest: known[0]!.name,
            low: ratio(known[0]!.loadRatio),
            highest: known.at(-1)!.name,
            high: ratio(known.at(-1)!.loadRatio),
          })}
          height={Math.max(240, known.length * ROW + 60)}
          option={{
            grid: { left: 4, right: 48, top: 8, bottom: 4, containLabel: true },
            xAxis: {
              type: 'value',
              axisLabel: { formatter: (value: number) => format.decimal(value, 1) },
            },
            yAxis: {
              type: 'category',
              data: known.map(({ name }) => name),
              axisTick: { show: false },
              axisLabel: { width: window.innerWidth < 768 ? 110 : 260, overflow: 'truncate' },
            },
            tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
            series: [
              {
                type: 'bar',
                name: t('column.ratio'),
                barMaxWidth: 16,
                data: known.map(({ loadRatio }) => ({
                  value: loadRatio,
                  itemStyle: { color: colour(loadRatio), borderRadius: [0, 3, 3, 0] },
                })),
                label: {
                  show: true,
                  position: 'right',
                  formatter: ({ value }: { value: number }) => ratio(value),
                },
                markLine: {
                  symbol: 'none',
                  label: { show: false },
                  lineStyle: { color: PALETTE.accent, type: 'dashed' },
                  data: [{ xAxis: 1 }],
                },
              },
            ],
          }}
          table={{
            columns: [
              t('column.agency'),
              t('column.grade'),
              t('column.load'),
              t('column.incumbents'),
              t('column.difference'),
            ],
            rows: [...units]
              .reverse()
              .map((unit) => [
                <AppLink to={`/beban-kerja?unit=${unit.unitId}`}>{unit.name}</AppLink>,
                <GradeLabel grade={unit.grade} ratio={unit.loadRatio} />,
                format.integer(unit.load),
                format.integer(unit.incumbents),
                <Difference value={unit.difference} />,
              ]),
          }}
        />
        <ul className="sl-legend">
          {(['shortage', 'balanced', 'surplus'] as const).map((state) => (
            <li key={state}>
              <span className="sl-legend__swatch" style={{ background: PALETTE[state] }} aria-hidden />
              {t(`balance.colour.${state}`)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
