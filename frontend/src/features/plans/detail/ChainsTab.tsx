import { Button, FormSelect, FormSelectOption, Label, SearchInput, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MoveRow, PlanChain, PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFilter, EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { ReasonChips } from '@/components/reasons/Reasons'
import { useChains } from '../api'
import { Post } from '@/components/format/Post'
import { WithReasons } from '../why/WithReasons'
import { usePlanTab } from './usePlanTab'
import { WhyButton } from './WhyButton'

const STEP = 25

/** Chains and cycles as lanes in the order of execution; each lane can be one decree. */
export function ChainsTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const chains = useChains(plan)
  const { value, change } = usePlanTab()
  const [most, setMost] = useState(STEP)
  const q = value('q')
  const kind = value('jenis')
  const only = value('rantai')
  if (chains.error) return <ProblemAlert error={chains.error} retry={() => void chains.refetch()} />
  if (!chains.data) return <Waiting />
  if (chains.data.length === 0) return <EmptyFirstUse title={t('moves.none')} body={t('moves.noneBody')} />
  const text = q.trim().toLowerCase()
  const lanes = chains.data
    .map((chain, index) => ({ chain, number: index + 1 }))
    .filter(
      ({ chain }) =>
        (!only || chain.id === only) &&
        (!kind || chain.kind === kind) &&
        [...chain.agencies, ...chain.moves.map(({ name }) => name)].some((one) =>
          one.toLowerCase().includes(text),
        ),
    )
  const clear = () => change({ q: undefined, jenis: undefined, rantai: undefined })
  return (
    <WithReasons plan={plan}>
      <div className="sl-list">
        <div className="sl-toolbar" role="search" aria-label={t('chain.filters')}>
          <div className="sl-toolbar__row">
            <div className="sl-toolbar__first">
              <SearchInput
                className="sl-filter"
                aria-label={t('chain.find')}
                placeholder={t('chain.find')}
                value={q}
                onChange={(_, typed) => change({ q: typed || undefined })}
                onClear={() => change({ q: undefined })}
              />
            </div>
            <FormSelect
              className="sl-filter"
              aria-label={t('chain.kind')}
              value={kind}
              onChange={(_, chosen) => change({ jenis: chosen || undefined })}
            >
              <FormSelectOption value="" label={t('chain.both')} />
              <FormSelectOption value="CHAIN" label={t('chain.chains')} />
              <FormSelectOption value="CYCLE" label={t('chain.cycles')} />
            </FormSelect>
            {only && (
              <Label color="teal" onClose={() => change({ rantai: undefined })}>
                {t('filter.oneChain')}
              </Label>
            )}
            <span className="sl-toolbar__actions sl-muted" role="status">
              {t('chain.count', { count: lanes.length, number: format.integer(lanes.length) })}
            </span>
          </div>
        </div>
        {lanes.length === 0 && <EmptyFilter onClear={clear} />}
        {lanes.slice(0, most).map(({ chain, number }) => (
          <Lane key={chain.id} chain={chain} number={number} />
        ))}
        {lanes.length > most && (
          <div className="sl-pager">
            <Button variant="secondary" onClick={() => setMost(most + STEP)}>
              {t('chain.more')}
            </Button>
          </div>
        )}
      </div>
    </WithReasons>
  )
}

function Lane({ chain, number }: { chain: PlanChain; number: number }) {
  const { t } = useTranslation('plans')
  const id = `lane-${chain.id}`
  return (
    <section className="sl-lane" aria-labelledby={id}>
      <div className="sl-lane__head">
        <Title headingLevel="h3" size="md" id={id}>
          {t(`chain.name.${chain.kind}`, { number: String(number) })}
        </Title>
        <span className="sl-muted">
          {t('chain.moves', { count: chain.moves.length })} · {chain.agencies.join(', ')}
        </span>
      </div>
      <p className="sl-muted sl-lane__note">
        {t(`chain.note.${chain.moves.length === 1 ? 'SINGLE' : chain.kind}`)}
      </p>
      <ol className="sl-lane__steps" tabIndex={0} aria-labelledby={id}>
        {chain.moves.map((move) => (
          <Step key={move.id} move={move} />
        ))}
      </ol>
    </section>
  )
}

function Step({ move }: { move: MoveRow }) {
  const { t } = useTranslation('plans')
  const { move: open, showMove } = usePlanTab()
  return (
    <li className="sl-lane__step" data-active={open === move.id}>
      <div className="sl-lane__who">
        <strong>{move.name}</strong>
        <WhyButton name={move.name} onClick={() => showMove(move.id)} />
      </div>
      <div className="sl-lane__way">
        <small className="sl-muted">{t('column.from')}</small>
        <Post post={move.fromPosition} />
        <small className="sl-muted">{t('column.to')}</small>
        <Post post={move.toPosition} />
      </div>
      <ReasonChips reasons={move.reasons.filter(({ tier }) => tier === 'NEED' || tier === 'RULE')} />
    </li>
  )
}
