import { Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBlocker } from 'react-router'
import type { IssuedTokens, SurveyRow } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useInvitation } from '../api'
import { downloadCards } from './api'

interface Props {
  survey: SurveyRow
  issued: IssuedTokens
  onDone: () => void
}

/** The codes of a new batch as slips to print and cut; nobody can see them again, so leaving asks first. */
export function TokenSlips({ survey, issued, onDone }: Props) {
  const { t } = useTranslation('survey-tokens')
  const invitation = useInvitation(survey.id)
  const { batch, tokens } = issued
  const cards = useMutation({
    mutationFn: () => downloadCards(survey, { label: batch.label, tokens }),
  })
  const [isAsking, setAsking] = useState(false)
  const blocker = useBlocker(tokens.length > 0)
  useEffect(() => {
    if (tokens.length === 0) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [tokens.length])
  const leave = () => {
    if (blocker.state === 'blocked') blocker.proceed()
    onDone()
  }
  const stay = () => {
    if (blocker.state === 'blocked') blocker.reset()
    setAsking(false)
  }
  if (tokens.length === 0)
    return (
      <Alert
        isInline
        component="h2"
        variant="warning"
        title={t('gone.title')}
        actionLinks={
          <Button variant="link" isInline onClick={onDone}>
            {t('slips.done')}
          </Button>
        }
      >
        {t('gone.body', { label: batch.label })}
      </Alert>
    )
  return (
    <section className="sl-card sl-slips" aria-labelledby="slips-title">
      <div className="sl-no-print">
        <Title headingLevel="h2" size="md" id="slips-title">
          {t('slips.title', { label: batch.label, count: tokens.length })}
        </Title>
        <Alert isInline isPlain component="h3" variant="warning" title={t('slips.once')} />
        <ProblemAlert error={cards.error} />
        <ProblemAlert error={invitation.error} retry={() => void invitation.refetch()} />
        <div className="sl-survey-tools">
          <Button isDisabled={cards.isPending} isLoading={cards.isPending} onClick={() => cards.mutate()}>
            {t('slips.cards')}
          </Button>
          <Button variant="secondary" isDisabled={!invitation.data} onClick={() => window.print()}>
            {t('slips.print')}
          </Button>
          <Button variant="link" onClick={() => setAsking(true)}>
            {t('slips.done')}
          </Button>
        </div>
      </div>
      <ul aria-label={t('slips.list')} className="sl-slips__sheet">
        {tokens.map((token) => (
          <li key={token}>
            <b>{survey.title}</b>
            <span>{survey.service}</span>
            <span>{t('slips.open')}</span>
            <span className="sl-slips__address">{invitation.data?.address ?? `/s/${survey.code}`}</span>
            <span>{t('slips.code')}</span>
            <code>{token}</code>
            <small>{t('slips.anonymous')}</small>
          </li>
        ))}
      </ul>
      <ConfirmModal
        title={t('slips.leave.title')}
        confirmLabel={t('slips.leave.act')}
        danger
        isOpen={isAsking || blocker.state === 'blocked'}
        onConfirm={leave}
        onClose={stay}
      >
        {t('slips.leave.body')}
      </ConfirmModal>
    </section>
  )
}
