import { useTranslation } from 'react-i18next'
import type { ConcernSummary } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'

const NAME_PIXELS = 230
const LINE_PIXELS = 28
const FRAME_PIXELS = 40

/** Worries for 100 people who come to a unit, the most worried first; the table has every unit and every count. */
export function UnitChart({ summary }: { summary: ConcernSummary }) {
  const { t } = useTranslation('concerns')
  const format = useFormat()
  const { byUnit, least } = summary
  const few = t('summary.few', { count: least })
  const isWide = matchMedia('(min-width: 62rem)').matches
  const worried = byUnit
    .filter(({ perHundredMoved }) => (perHundredMoved ?? 0) > 0)
    .sort((one, other) => (other.perHundredMoved ?? 0) - (one.perHundredMoved ?? 0))
  const [most] = worried
  const told = (value: number | null) => (value === null ? few : format.integer(value))
  const title = t('summary.byUnit')
  return (
    <section className="sl-card">
      <Chart
        title={title}
        summary={
          most
            ? t('summary.mostWorried', {
                unit: most.name,
                value: format.decimal(most.perHundredMoved, 1),
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
              name: t('summary.perHundred'),
              barMaxWidth: 18,
              itemStyle: { color: PALETTE.shortage },
              label: {
                show: true,
                position: 'right',
                formatter: ({ value }: { value: number }) => format.decimal(value, 1),
              },
              data: worried.map(({ perHundredMoved }) => perHundredMoved ?? 0),
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
      {worried.length === 0 && <p className="sl-muted">{t('summary.noneWorried')}</p>}
    </section>
  )
}
