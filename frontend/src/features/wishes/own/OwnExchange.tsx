import { Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { ExchangeRow } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { answerExchange, useRefreshWindows } from '../api'
import { Members } from '../Members'
import { ExchangeStatusLabel } from '../WindowStatusLabel'

interface Props {
  exchange: ExchangeRow
  /** Whether the window is: afterwards nothing is answered any more. */
  isOpen: boolean
  onDone: (message: string) => void
}

/** One proposal: who takes whose post, who has answered, and the own answer. */
export function OwnExchange({ exchange, isOpen, onDone }: Props) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const refresh = useRefreshWindows()
  const { employeeId } = useMe()
  const [isLeaving, setLeaving] = useState(false)
  const answer = useMutation({
    mutationFn: (what: 'confirmation' | 'withdrawal') => answerExchange(exchange, what),
    onSuccess: (_, what) => {
      setLeaving(false)
      void refresh()
      onDone(t(`exchange.${what === 'confirmation' ? 'agreed' : 'withdrawn'}`))
    },
  })
  const mine = exchange.members.find((member) => member.employeeId === employeeId)
  const isAsked = exchange.status === 'PROPOSED' && mine?.confirmedOn === null
  const mayLeave = exchange.status !== 'WITHDRAWN'
  const missing = exchange.members.filter(({ confirmedOn }) => !confirmedOn).length
  const title = t('exchange.of', { date: format.date(exchange.createdOn) })
  return (
    <article className="sl-plan-card" aria-label={title}>
      <div className="sl-why__who">
        <Title headingLevel="h3" size="md">
          {title}
        </Title>
        <ExchangeStatusLabel status={exchange.status} />
      </div>
      {exchange.status === 'PROPOSED' && <p>{t('exchange.missing', { count: missing })}</p>}
      <Members exchange={exchange} self={employeeId ?? undefined} />
      {!isLeaving && (
        <RefusalAlert error={answer.error} onReload={() => void refresh().then(() => answer.reset())} />
      )}
      {isOpen && mayLeave && (
        <div className="sl-chips">
          {isAsked && (
            <Button
              isLoading={answer.isPending}
              isDisabled={answer.isPending}
              onClick={() => answer.mutate('confirmation')}
            >
              {t('exchange.agree')}
            </Button>
          )}
          <Button variant="secondary" onClick={() => setLeaving(true)}>
            {t(isAsked ? 'exchange.refuse' : 'exchange.withdraw')}
          </Button>
        </div>
      )}
      <ConfirmModal
        title={t('exchange.leaveTitle')}
        confirmLabel={t(isAsked ? 'exchange.refuse' : 'exchange.withdraw')}
        danger
        isOpen={isLeaving}
        isBusy={answer.isPending}
        error={answer.error}
        onConfirm={() => answer.mutate('withdrawal')}
        onClose={() => {
          setLeaving(false)
          answer.reset()
        }}
      >
        {t('exchange.leaveLead')}
      </ConfirmModal>
    </article>
  )
}
