import { useTranslation } from 'react-i18next'
import type { ConcernSummary } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'

const NAME_PIXELS = 210
const LINE_PIXELS = 28
const FRAME_PIXELS = 64

/** What worries are about, with a name and without; what too few people said stands as such in the table. */
export function CategoryChart({ summary }: { summary: ConcernSummary }) {
  const { t } = useTranslation('concerns')
  const format = useFormat()
  const { byCategory, least } = summary
  const few = t('summary.few', { count: least })
  const isWide = matchMedia('(min-width: 62rem)').matches
  const most = [...byCategory].sort((one, other) => sum(other) - sum(one))[0]
  const told = (value: number | null) => (value === null ? few : format.integer(value))
  const series = (['named', 'anonymous'] as const).map((name, index) => ({
    type: 'bar' as const,
    name: t(index ? 'summary.unnamed' : 'summary.named'),
    stack: 'all',
    barMaxWidth: 18,
    itemStyle: { color: index ? PALETTE.series[1] : PALETTE.incumbents },
    data: byCategory.map((line) => line[name] ?? 0),
  }))
  return (
    <section className="sl-card">
      <Chart
        title={t('summary.byCategory')}
        summary={
          most && sum(most) > 0
            ? t('summary.mostAbout', {
                category: t(`category.${most.category}`),
                count: sum(most),
              })
            : t('summary.nothing')
        }
        height={byCategory.length * LINE_PIXELS + FRAME_PIXELS}
        option={{
          grid: { left: isWide ? NAME_PIXELS + 20 : 130, right: 32, top: 32, bottom: 24 },
          legend: { top: 0, left: 0 },
          tooltip: { trigger: 'axis' },
          xAxis: { type: 'value', minInterval: 1 },
          yAxis: {
            type: 'category',
            inverse: true,
            data: byCategory.map(({ category }) => t(`category.${category}`)),
            axisLabel: { width: isWide ? NAME_PIXELS : 120, overflow: 'truncate' },
          },
          series,
        }}
        table={{
          columns: [t('field.category'), t('summary.named'), t('summary.unnamed')],
          rows: byCategory.map(({ category, named, anonymous }) => [
            t(`category.${category}`),
            told(named),
            told(anonymous),
          ]),
        }}
      />
    </section>
  )
}

const sum = ({ named, anonymous }: ConcernSummary['byCategory'][number]) => (named ?? 0) + (anonymous ?? 0)
