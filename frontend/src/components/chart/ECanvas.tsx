import { BarChart, HeatmapChart, LineChart, SankeyChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components'
import * as echarts from 'echarts/core'
import type { EChartsCoreOption } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import { useEffect, useRef } from 'react'
import { useFormat } from '../format/useFormat'
import { PALETTE } from './palette'

echarts.use([
  AriaComponent,
  BarChart,
  CanvasRenderer,
  GridComponent,
  HeatmapChart,
  LegendComponent,
  LineChart,
  MarkLineComponent,
  SankeyChart,
  ScatterChart,
  TooltipComponent,
  VisualMapComponent,
])

export type ChartOption = EChartsCoreOption

interface Props {
  option: ChartOption
  height: number
  onSelect?: (name: string, dataIndex: number) => void
}

/** Draws on a canvas; tooltips too, because the content security policy allows no inline style in HTML. */
export default function ECanvas({ option, height, onSelect }: Props) {
  const format = useFormat()
  const place = useRef<HTMLDivElement>(null)
  const chart = useRef<echarts.ECharts>(null)
  const select = useRef(onSelect)
  useEffect(() => {
    select.current = onSelect
  }, [onSelect])

  useEffect(() => {
    if (!place.current) return
    const drawn = echarts.init(place.current, undefined, { renderer: 'canvas' })
    chart.current = drawn
    drawn.on('click', (event) => select.current?.(event.name, event.dataIndex))
    const observer = new ResizeObserver(() => drawn.resize())
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      drawn.dispose()
    }
  }, [])

  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    chart.current?.setOption(
      {
        color: [...PALETTE.series],
        animation: !still,
        textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 },
        ...option,
        tooltip: {
          renderMode: 'richText',
          confine: true,
          valueFormatter: (value: unknown) =>
            typeof value === 'number' ? format.decimal(value) : String(value),
          ...(option.tooltip as object),
        },
      },
      { notMerge: true },
    )
  }, [option, format])

  return <div ref={place} style={{ height, width: '100%' }} />
}
