import { Button, Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { MoveRow, PlanView } from '@/api/types'
import { useAgencies } from '@/api/units'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { ReasonChips } from '@/components/reasons/Reasons'
import { useListState } from '@/lib/list-state'
import { BeforeAfter } from '../BeforeAfter'
import { Post } from '@/components/format/Post'
import { WithReasons } from '../why/WithReasons'
import { usePlanTab } from './usePlanTab'
import { WhyButton } from './WhyButton'

// What is left of the table while the sheet stands beside it.
const BESIDE = ['name', 'from', 'to', 'why']

/** Who moves from where to where, and why. */
export function MovesTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const { move: open, showMove, showTab, isAsking, ask } = usePlanTab()
  const state = useListState({ filters: ['q', 'unit', 'chain'] as const, defaultSort: 'chain', dated: false })
  const list = useList<MoveRow>(`/plans/${plan.id}/moves`, state.query)
  const agencies = useAgencies().data ?? []
  const columns: Column<MoveRow>[] = [
    {
      key: 'name',
      label: t('column.employee'),
      sort: 'name',
      cell: (move) => (
        <span className="sl-post">
          <AppLink to={`/pegawai/${move.employeeId}`}>{move.name}</AppLink>
          <small className="sl-muted sl-post__unit">{move.nip}</small>
        </span>
      ),
    },
    { key: 'from', label: t('column.from'), cell: (move) => <Post post={move.fromPosition} /> },
    { key: 'to', label: t('column.to'), cell: (move) => <Post post={move.toPosition} /> },
    {
      key: 'fit',
      label: t('column.fit'),
      sort: 'fit',
      info: t('column.fitInfo'),
      numeric: true,
      nowrap: true,
      cell: (move) => <BeforeAfter before={move.fitBefore} after={move.fitAfter} digits={1} />,
    },
    {
      key: 'distance',
      label: t('column.distance'),
      numeric: true,
      nowrap: true,
      optional: true,
      cell: (move) => <BeforeAfter before={move.distanceBefore} after={move.distanceAfter} lessIsBetter />,
    },
    { key: 'reasons', label: t('column.reasons'), cell: (move) => <ReasonChips reasons={move.reasons} /> },
    {
      key: 'why',
      label: t('column.why'),
      nowrap: true,
      cell: (move) => <WhyButton name={move.name} onClick={() => showMove(move.id)} />,
    },
    {
      key: 'chain',
      label: t('column.chain'),
      sort: 'chain',
      nowrap: true,
      cell: (move) => (
        <Label
          isCompact
          variant="outline"
          color={move.chainKind === 'CYCLE' ? 'purple' : 'teal'}
          onClick={() => showTab('rantai', { rantai: move.chainId })}
        >
          {t(`chain.step.${move.chainKind}`, { step: format.integer(move.sequence) })}
        </Label>
      ),
    },
    {
      key: 'total',
      label: t('column.total'),
      info: t('column.totalInfo'),
      sort: 'total',
      numeric: true,
      optional: true,
      cell: (move) => format.signed(move.cost.total),
    },
    {
      key: 'case',
      label: t('column.case'),
      optional: true,
      cell: (move) =>
        move.caseId ? <AppLink to={`/kasus/${move.caseId}`}>{t('moves.hasCase')}</AppLink> : '–',
    },
  ]
  return (
    <WithReasons plan={plan}>
      <DataList
        label={t('tab.perpindahan')}
        name="plan-moves"
        columns={open || isAsking ? columns.filter(({ key }) => BESIDE.includes(key)) : columns}
        state={state}
        list={list}
        rowId={(move) => move.id}
        isRowActive={(move) => move.id === open}
        exportPath={`/plans/${plan.id}/moves`}
        filters={[
          { name: 'q', label: t('filter.employee'), kind: 'text' },
          {
            name: 'unit',
            label: t('filter.unit'),
            kind: 'select',
            options: agencies.map((unit) => ({ value: unit.id, label: unit.name })),
          },
          ...(state.filters.chain
            ? [
                {
                  name: 'chain' as const,
                  label: t('column.chain'),
                  kind: 'select' as const,
                  options: [{ value: state.filters.chain, label: t('filter.oneChain') }],
                },
              ]
            : []),
        ]}
        toolbar={
          <Button variant="secondary" onClick={() => ask({})}>
            {t('whyNot.open')}
          </Button>
        }
        empty={{ title: t('moves.none'), body: t('moves.noneBody') }}
      />
    </WithReasons>
  )
}
