import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { PlanComparison, PlannedMove, PlanRun, PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { DataTable } from '@/components/list/DataTable'
import { useComparison, usePlanChoices } from '../api'
import { Post } from '@/components/format/Post'
import { usePlanTab } from './usePlanTab'

/** This plan (A) beside another (B): what both move, and what only one does. */
export function CompareTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const { value, change } = usePlanTab()
  const other = value('dengan')
  const choices = usePlanChoices()
  const comparison = useComparison(plan, other)
  const others = (choices.data ?? []).filter(
    ({ id, status }) => id !== plan.id && (status === 'PLANNED' || status === 'STALE'),
  )
  const name = others.find(({ id }) => id === other)?.name ?? ''
  return (
    <div className="sl-plan-stack">
      <section className="sl-plan-card">
        <ProblemAlert error={choices.error} retry={() => void choices.refetch()} />
        {choices.data && others.length === 0 ? (
          <EmptyFirstUse title={t('compare.alone')} body={t('compare.aloneBody')} />
        ) : (
          <div className="sl-compare__choice">
            <label htmlFor="compare-with">{t('compare.with')}</label>
            <FormSelect
              id="compare-with"
              value={other}
              onChange={(_, chosen) => change({ dengan: chosen || undefined, mana: undefined })}
            >
              <FormSelectOption value="" label={t('compare.choose')} />
              {others.map((one) => (
                <FormSelectOption
                  key={one.id}
                  value={one.id}
                  label={`${one.name} (${format.date(one.asOf)})`}
                />
              ))}
            </FormSelect>
          </div>
        )}
      </section>
      <ProblemAlert error={comparison.error} retry={() => void comparison.refetch()} />
      {comparison.isLoading && <Waiting />}
      {comparison.data && <Comparison comparison={comparison.data} a={plan.name} b={name} />}
    </div>
  )
}

const FIGURES = [
  'moves',
  'chains',
  'cycles',
  'shortageAfter',
  'surplusAfter',
  'objectiveAfter',
] as const satisfies (keyof PlanRun)[]

const SIDES = ['both', 'onlyA', 'onlyB'] as const

function Comparison({ comparison, a, b }: { comparison: PlanComparison; a: string; b: string }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const { value, change } = usePlanTab()
  const side = SIDES.find((one) => one === value('mana')) ?? 'both'
  const { totals } = comparison
  return (
    <>
      <section className="sl-plan-card sl-table-scroll" tabIndex={0} aria-label={t('compare.totals')}>
        <Table variant="compact" aria-label={t('compare.totals')} gridBreakPoint="" className="sl-table">
          <Thead>
            <Tr>
              <Th>{t('compare.figure')}</Th>
              <Th modifier="wrap" className="sl-numeric">
                {t('compare.a', { name: a })}
              </Th>
              <Th modifier="wrap" className="sl-numeric">
                {t('compare.b', { name: b })}
              </Th>
              <Th className="sl-numeric">{t('compare.difference')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {FIGURES.map((figure) => (
              <Tr key={figure}>
                <Td>{t(`compare.of.${figure}`)}</Td>
                <Td className="sl-numeric">{format.integer(totals.a[figure])}</Td>
                <Td className="sl-numeric">{format.integer(totals.b[figure])}</Td>
                <Td className="sl-numeric">
                  {format.signed((totals.b[figure] ?? 0) - (totals.a[figure] ?? 0))}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </section>
      <div className="sl-list">
        <div className="sl-toolbar" role="group" aria-label={t('compare.which')}>
          <div className="sl-toolbar__row">
            {SIDES.map((one) => (
              <label key={one} className="sl-compare__side" data-active={side === one}>
                <input
                  type="radio"
                  name="compare-side"
                  checked={side === one}
                  onChange={() => change({ mana: one === 'both' ? undefined : one })}
                />
                {t(`compare.${one}`)}
                <strong>{format.integer(comparison[one].length)}</strong>
              </label>
            ))}
          </div>
        </div>
        {comparison[side].length === 0 ? (
          <EmptyFirstUse title={t('compare.nothing')} />
        ) : (
          <Moves label={t(`compare.${side}`)} moves={comparison[side]} />
        )}
      </div>
    </>
  )
}

function Moves({ label, moves }: { label: string; moves: PlannedMove[] }) {
  const { t } = useTranslation('plans')
  return (
    <DataTable<PlannedMove>
      label={label}
      rows={moves}
      rowId={(move) => `${move.employeeId}-${move.toPosition.id}`}
      columns={[
        {
          key: 'name',
          label: t('column.employee'),
          cell: (move) => (
            <span className="sl-post">
              <AppLink to={`/pegawai/${move.employeeId}`}>{move.name}</AppLink>
              <small className="sl-muted sl-post__unit">{move.nip}</small>
            </span>
          ),
        },
        { key: 'from', label: t('column.from'), cell: (move) => <Post post={move.fromPosition} /> },
        { key: 'to', label: t('column.to'), cell: (move) => <Post post={move.toPosition} /> },
      ]}
    />
  )
}
