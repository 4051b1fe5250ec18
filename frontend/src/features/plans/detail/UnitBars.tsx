import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanUnitRow } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'

const MOST = 12

/** Shortage before and after, the agencies that change most first. */
export function UnitBars({ units }: { units: PlanUnitRow[] }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const shown = useMemo(
    () =>
      units
        .filter(({ shortageBefore, shortageAfter }) => shortageBefore > 0 || shortageAfter > 0)
        .sort((a, b) => b.shortageBefore - a.shortageBefore)
        .slice(0, MOST),
    [units],
  )
  const option = useMemo(() => {
    const rows = [...shown].reverse()
    const isPhone = window.innerWidth < 768
    const integer = (value: number) => format.integer(value)
    const label = {
      show: true,
      position: 'right',
      fontSize: 11,
      formatter: ({ value }: { value: number }) => integer(value),
    }
    return {
      grid: { left: 4, right: 36, top: 34, bottom: 4, containLabel: true },
      legend: { top: 0, left: 0, itemWidth: 14 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'value', splitNumber: isPhone ? 2 : 4, axisLabel: { formatter: integer } },
      yAxis: {
        type: 'category',
        data: rows.map(({ name }) => name),
        axisTick: { show: false },
        axisLabel: { width: isPhone ? 104 : 170, overflow: 'truncate' },
      },
      series: [
        {
          type: 'bar',
          name: t('before'),
          data: rows.map((row) => row.shortageBefore),
          itemStyle: { color: PALETTE.need },
          label,
          barMaxWidth: 12,
        },
        {
          type: 'bar',
          name: t('after'),
          data: rows.map((row) => row.shortageAfter),
          itemStyle: { color: PALETTE.shortage },
          label,
          barMaxWidth: 12,
        },
      ],
    }
  }, [shown, format, t])
  if (shown.length === 0) return <p className="sl-muted">{t('cure.none')}</p>
  return (
    <Chart
      title={t('bars.title')}
      summary={t('bars.summary', { count: shown.length })}
      height={Math.max(160, 60 + shown.length * 34)}
      option={option}
      table={{
        columns: [t('column.agency'), t('column.shortageBefore'), t('column.shortageAfter')],
        rows: shown.map((row) => [
          row.name,
          format.integer(row.shortageBefore),
          format.integer(row.shortageAfter),
        ]),
      }}
    />
  )
}
