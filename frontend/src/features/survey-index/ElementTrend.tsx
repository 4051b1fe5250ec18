import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyIndexView } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { drawn, LineLegend, type LineLook } from '@/components/chart/LineLegend'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'
import { useLines } from './useLines'

const ELEMENTS = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const
const WORST = 1
const BEST = 4
const LOWEST = 3
/** The lowest, the second and the third; the others are grey lines that a pointer names. */
const LOOKS: LineLook[] = [
  { color: PALETTE.shortage, symbol: 'circle', width: 3, type: 'solid' },
  { color: PALETTE.incumbents, symbol: 'rect', width: 3, type: 'solid' },
  { color: PALETTE.series[2], symbol: 'triangle', width: 3, type: 'dashed' },
]
const OTHER: LineLook = { color: '#8a8d90', symbol: 'circle', width: 1, type: 'solid' }

interface Props {
  view: SurveyIndexView
  periodText: (from: string) => string
}

/** How the elements of everybody, or of one unit or service, went; the three lowest of all periods stand out. */
export function ElementTrend({ view, periodText }: Props) {
  const { t } = useTranslation(['survey-index', 'surveys'])
  const format = useFormat()
  const lines = [{ key: '', name: t('survey-index:whole'), line: view.whole }, ...useLines(view)]
  const [chosen, setChosen] = useState('')
  const { name, line } = lines.find(({ key }) => key === chosen) ?? lines[0]!
  const means = (cell: typeof line.all) => new Map(cell.elements.map(({ element, mean }) => [element, mean]))
  const all = means(line.all)
  const columns = [
    ...line.periods.map(({ from, cell }) => ({ text: periodText(from), means: means(cell) })),
    { text: t('survey-index:allPeriods'), means: all },
  ]
  const asked = ELEMENTS.filter((element) => columns.some((column) => column.means.has(element)))
  const lowest = [...all]
    .sort(([one, first], [other, second]) => first - second || one.localeCompare(other))
    .slice(0, LOWEST)
    .map(([element]) => element)
  const title = t('survey-index:elements.title', { name })
  const elementText = (element: (typeof ELEMENTS)[number]) => `${element} ${t(`surveys:element.${element}`)}`
  return (
    <section className="sl-card">
      <label className="sl-survey-choice sl-no-print">
        {t('survey-index:elements.of')}
        <FormSelect id="elements-of" value={chosen} onChange={(_, key) => setChosen(key)}>
          {lines.map((one) => (
            <FormSelectOption key={one.key} value={one.key} label={one.name} />
          ))}
        </FormSelect>
      </label>
      {asked.length === 0 ? (
        <p>{t('survey-index:elements.none', { name })}</p>
      ) : (
        <Chart
          title={title}
          summary={
            lowest.length > 0
              ? t('survey-index:elements.summary', { lowest: lowest.map(elementText).join('; ') })
              : t('survey-index:elements.noLowest')
          }
          height={250}
          legend={
            <LineLegend
              lines={lowest.map((element, at) => ({ name: elementText(element), look: LOOKS[at]! }))}
            />
          }
          option={{
            grid: { left: 36, right: 16, top: 16, bottom: 32 },
            tooltip: { trigger: 'axis' },
            xAxis: { type: 'category', data: line.periods.map(({ from }) => periodText(from)) },
            yAxis: {
              type: 'value',
              min: WORST,
              max: BEST,
              axisLabel: { formatter: (value: number) => format.decimal(value, 1) },
            },
            series: asked.map((element) => {
              const look = LOOKS[lowest.indexOf(element)]
              return {
                ...drawn(look ?? OTHER),
                ...(look ? {} : { symbolSize: 4 }),
                name: elementText(element),
                data: line.periods.map(({ cell }) => means(cell).get(element) ?? null),
              }
            }),
          }}
          table={{
            columns: [t('surveys:elements.element'), ...columns.map(({ text }) => text)],
            rows: asked.map((element) => [
              `${elementText(element)}${lowest.includes(element) ? ` (${t('surveys:elements.low')})` : ''}`,
              ...columns.map((column) => {
                const mean = column.means.get(element)
                return mean === undefined ? t('survey-index:untold') : format.decimal(mean, 2, true)
              }),
            ]),
          }}
        />
      )}
    </section>
  )
}
