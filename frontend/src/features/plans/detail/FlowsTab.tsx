import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanFlow, PlanView } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useFlows } from '../api'

const MOST = 30
// A phone has little room beside the bars; the names are cut, the table twin has them whole.
const sideOf = (width: number) => (width < 768 ? 92 : 210)

/** From agency to agency. Moves inside an agency are counted, not drawn: they would hide the others. */
export function FlowsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const flows = useFlows(plan)
  if (flows.error) return <ProblemAlert error={flows.error} retry={() => void flows.refetch()} />
  if (!flows.data) return <Waiting />
  if (flows.data.length === 0) return <EmptyFirstUse title={t('moves.none')} body={t('moves.noneBody')} />
  return <Flows flows={flows.data} />
}

function Flows({ flows }: { flows: PlanFlow[] }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const between = useMemo(() => flows.filter((flow) => flow.fromUnitId !== flow.toUnitId), [flows])
  const inside = flows.filter((flow) => flow.fromUnitId === flow.toUnitId)
  const sum = (some: PlanFlow[]) => some.reduce((total, { moves }) => total + moves, 0)
  const drawn = useMemo(() => between.slice(0, MOST), [between])
  const sides = Math.max(
    new Set(drawn.map(({ fromUnitId }) => fromUnitId)).size,
    new Set(drawn.map(({ toUnitId }) => toUnitId)).size,
  )
  const option = useMemo(() => {
    const room = sideOf(window.innerWidth)
    // An agency may both give and take: one node on each side keeps the picture free of circles.
    const node = (side: 'from' | 'to', id: string, name: string) => ({
      name: `${side}:${id}`,
      depth: side === 'from' ? 0 : 1,
      itemStyle: { color: side === 'from' ? PALETTE.series[1] : PALETTE.series[0] },
      label: {
        formatter: name,
        position: side === 'from' ? 'left' : 'right',
        width: room - 14,
        fontSize: room < 120 ? 10 : 12,
        overflow: 'truncate',
      },
    })
    const nodes = new Map<string, ReturnType<typeof node>>()
    for (const flow of drawn) {
      nodes.set(`from:${flow.fromUnitId}`, node('from', flow.fromUnitId, flow.fromName))
      nodes.set(`to:${flow.toUnitId}`, node('to', flow.toUnitId, flow.toName))
    }
    return {
      // Growing in would cut the names until it is done.
      animation: false,
      tooltip: { trigger: 'item' },
      series: [
        {
          type: 'sankey',
          left: room,
          right: room,
          top: 8,
          bottom: 8,
          nodeGap: 10,
          draggable: false,
          data: [...nodes.values()],
          links: drawn.map((flow) => ({
            source: `from:${flow.fromUnitId}`,
            target: `to:${flow.toUnitId}`,
            value: flow.moves,
            tooltip: { formatter: `${flow.fromName} → ${flow.toName}: ${format.integer(flow.moves)}` },
          })),
          lineStyle: { color: 'gradient', opacity: 0.35, curveness: 0.5 },
          emphasis: { focus: 'adjacency' },
        },
      ],
    }
  }, [drawn, format])
  return (
    <section className="sl-plan-card sl-flows">
      <p className="sl-muted">
        {t('flows.lead', { between: format.integer(sum(between)), inside: format.integer(sum(inside)) })}
        {between.length > MOST && ` ${t('flows.largest', { most: MOST })}`}
      </p>
      {between.length > 0 && (
        <Chart
          title={t('flows.title')}
          summary={t('flows.summary', {
            count: between.length,
            moves: format.integer(sum(between)),
          })}
          height={Math.max(260, sides * 38)}
          option={option}
          table={{
            columns: [t('column.fromAgency'), t('column.toAgency'), t('column.moves')],
            rows: flows.map((flow) => [flow.fromName, flow.toName, format.integer(flow.moves)]),
          }}
        />
      )}
    </section>
  )
}
