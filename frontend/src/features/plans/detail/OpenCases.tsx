import { Button, Checkbox, ModalBody, ModalFooter, ModalHeader, SearchInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import type { PlanChain, PlanView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useChains, useOpenCases } from '../api'
import { Refused } from './Refused'

const isOpenAlready = (chain: PlanChain) => chain.moves.some(({ caseId }) => caseId !== null)

/** Turns chosen chains into draft cases. A chain is one decision: it goes as a whole or not at all. */
export function OpenCases({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const { t } = useTranslation(['plans', 'common'])
  const format = useFormat()
  const chains = useChains(plan)
  const open = useOpenCases(plan.id)
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState('')
  const free = (chains.data ?? []).filter((chain) => !isOpenAlready(chain))
  const chosen = free.filter(({ id }) => !dropped.has(id))
  const count = chosen.reduce((sum, { moves }) => sum + moves.length, 0)
  const choose = (ids: string[], on: boolean) => {
    const next = new Set(dropped)
    for (const id of ids)
      if (on) next.delete(id)
      else next.add(id)
    setDropped(next)
    // Another choice is another intention: its key must not repeat the refused one's.
    setKey(newIdempotencyKey())
    open.reset()
  }
  const send = () =>
    open.mutate({
      idempotencyKey,
      chainIds: chosen.length === chains.data?.length ? undefined : chosen.map(({ id }) => id),
    })
  const text = wanted.trim().toLowerCase()
  const shown = (chains.data ?? []).filter((chain) =>
    [...chain.agencies, ...chain.moves.map(({ name }) => name)].some((one) =>
      one.toLowerCase().includes(text),
    ),
  )
  return (
    <Modal isOpen variant="medium" onClose={onClose} aria-labelledby="open-cases-title">
      <ModalHeader
        title={t('openCases.title')}
        labelId="open-cases-title"
        description={t('openCases.body')}
      />
      <ModalBody>
        <Refused error={open.error} chains={chains.data ?? []} onLeaveOut={(ids) => choose(ids, false)} />
        <ProblemAlert error={chains.error} retry={() => void chains.refetch()} />
        {open.data ? (
          <Alert isInline variant="success" title={t('openCases.done', { count: open.data.opened })}>
            <AppLink to={`/kasus?plan=${plan.id}`}>{t('openCases.see')}</AppLink>
          </Alert>
        ) : !chains.data ? (
          !chains.error && <Waiting />
        ) : (
          <div className="sl-open-cases">
            <div className="sl-open-cases__tools">
              <SearchInput
                aria-label={t('openCases.find')}
                placeholder={t('openCases.find')}
                value={wanted}
                onChange={(_, typed) => setWanted(typed)}
                onClear={() => setWanted('')}
              />
              <Button
                variant="link"
                isInline
                onClick={() =>
                  choose(
                    free.map(({ id }) => id),
                    true,
                  )
                }
              >
                {t('openCases.all')}
              </Button>
              <Button
                variant="link"
                isInline
                onClick={() =>
                  choose(
                    free.map(({ id }) => id),
                    false,
                  )
                }
              >
                {t('openCases.none')}
              </Button>
            </div>
            <div className="sl-open-cases__list" role="group" aria-label={t('openCases.chains')}>
              {shown.map((chain) => {
                const taken = isOpenAlready(chain)
                return (
                  <Checkbox
                    key={chain.id}
                    id={`open-${chain.id}`}
                    isChecked={taken || !dropped.has(chain.id)}
                    isDisabled={taken}
                    onChange={(_, on) => choose([chain.id], on)}
                    label={t(`chain.title.${chain.kind}`, {
                      number: (chains.data.indexOf(chain) + 1).toString(),
                      people: chain.moves.map(({ name }) => name).join(', '),
                    })}
                    description={
                      taken
                        ? t('openCases.taken')
                        : `${t('chain.moves', { count: chain.moves.length })} · ${chain.agencies.join(', ')}`
                    }
                  />
                )
              })}
            </div>
          </div>
        )}
      </ModalBody>
      <ModalFooter>
        {open.data ? (
          <Button onClick={onClose}>{t('common:close')}</Button>
        ) : (
          <>
            <Button onClick={send} isLoading={open.isPending} isDisabled={open.isPending || count === 0}>
              {t('openCases.confirm', { count, number: format.integer(count) })}
            </Button>
            <Button variant="link" onClick={onClose}>
              {t('common:cancel')}
            </Button>
          </>
        )}
      </ModalFooter>
    </Modal>
  )
}
