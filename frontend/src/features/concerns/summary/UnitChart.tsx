import { useTranslation } from 'react-i18next'
import type { ConcernSummary } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'

const NAME_PIXELS = 230
const LINE_PIXELS = 28
const FRAME_PIXELS = 40

/** Worries for 100 people who come to a unit, the most worried unit first; the table has every unit and every count. */
export function UnitChart({ summary }: { summary: ConcernSummary }) {
  const { t } = useTranslation('concerns')
  const format = useFormat()
  const { byUnit, least } = summary
  const few = t('summary.few', { count: least })
  const isWide = matchMedia('(min-width: 62rem)').matches
  // Where nobody moved there is no rate; then the worries themselves are compared.
  const isRate = byUnit.some(({ perHundredMoved }) => (perHundredMoved ?? 0) > 0)
  const weight = ({ perHundredMoved, named, anonymous }: (typeof byUnit)[number]) =>
    isRate ? (perHundredMoved ?? 0) : (named ?? 0) + (anonymous ?? 0)
  const worried = byUnit.filter((unit) => weight(unit) > 0).sort((one, other) => weight(other) - weight(one))
  const [most] = worried
  const told = (value: number | null) => (value === null ? few : format.integer(value))
  const title = t(isRate ? 'summary.byUnit' : 'summary.countByUnit')
  if (worried.length === 0)
    return (
      <section className="sl-card" aria-label={title}>
        <h2>{title}</h2>
        <p className="sl-muted">{t('summary.noneWorried')}</p>
      </section>
    )
  return (
    <section className="sl-card">
      <Chart
        title={title}
        summary={
          most
            ? t(isRate ? 'summary.mostWorried' : 'summary.mostCounted', {
                unit: most.name,
                value: format.decimal(weight(most), 1),
              })
            : t('summary.nothing')
        }
        height={Math.max(worried.length, 1) * LINE_PIXELS + FRAME_PIXELS}
        option={{
          grid: { left: isWide ? NAME_PIXELS + 20 : 130, right: 48, top: 8, bottom: 28 },
          tooltip: { trigger: 'axis' },
          xAxis: { type: 'value', min: 0 },
          yAxis: {
            type: 'category',
            inverse: true,
            data: worried.map(({ name }) => name),
            axisLabel: { width: isWide ? NAME_PIXELS : 120, overflow: 'truncate' },
          },
          series: [
            {
              type: 'bar',
              name: t(isRate ? 'summary.perHundred' : 'summary.named'),
              barMaxWidth: 18,
              itemStyle: { color: PALETTE.shortage },
              label: {
                show: true,
                position: 'right',
                formatter: ({ value }: { value: number }) => format.decimal(value, 1),
              },
              data: worried.map(weight),
            },
          ],
        }}
        table={{
          columns: [
            t('column.unit'),
            t('summary.comers'),
            t('summary.named'),
            t('summary.unnamed'),
            t('summary.perHundred'),
          ],
          rows: byUnit.map(({ name, moved, named, anonymous, perHundredMoved }) => [
            name,
            format.integer(moved),
            told(named),
            told(anonymous),
            format.decimal(perHundredMoved, 1),
          ]),
        }}
      />
    </section>
  )
}
