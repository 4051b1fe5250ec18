import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { EmployeeAnswerView, RefusalReason } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { ActField, Values } from '@/components/acts/act-form'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { giveAnswer, useAnswer, useRefreshAccompaniments } from './api'

const REASONS: RefusalReason[] = ['MISSING_SKILL', 'FAMILY', 'HEALTH', 'LOCATION', 'CAREER', 'OTHER']

type Answer = 'ACCEPTED' | 'REFUSED'

interface Props {
  caseId: string
  /** The reader is the person of the case. */
  isOwn?: boolean
}

/** Yes or no of the person to a proposed move; nothing where nobody asks for it. */
export function AnswerCard({ caseId, isOwn = false }: Props) {
  const { t } = useTranslation('accompaniments')
  const answer = useAnswer(caseId)
  if (answer.error) return <ProblemAlert error={answer.error} retry={() => void answer.refetch()} />
  if (!answer.data) return <Waiting />
  if (!answer.data.open && !answer.data.answer) return null
  return (
    <section className="sl-plan-card" aria-labelledby={`answer-${caseId}`}>
      <Title headingLevel="h3" size="md" id={`answer-${caseId}`}>
        {t(isOwn ? 'answer.own' : 'answer.title')}
      </Title>
      <Given view={answer.data} isOwn={isOwn} />
    </section>
  )
}

function Given({ view, isOwn }: { view: EmployeeAnswerView; isOwn: boolean }) {
  const { t } = useTranslation('accompaniments')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [giving, setGiving] = useState<Answer>()
  const mayGive = isOwn && view.open && may('mutation-answers:give') && !readOnly
  return (
    <>
      {view.answer ? (
        <>
          <p>
            <strong>{t(`answer.${isOwn ? 'mine' : 'of'}.${view.answer}`)}</strong>
            {` · ${format.date(view.answeredOn)}`}
            {view.reason && ` · ${t(`reason.${view.reason}`)}`}
          </p>
          {view.text && <blockquote className="sl-quote">{view.text}</blockquote>}
        </>
      ) : (
        <p>{t(isOwn ? 'answer.ask' : 'answer.notYet')}</p>
      )}
      {view.waitsUntil && (
        <Alert
          isInline
          variant="info"
          component="h4"
          title={t('answer.waits', { date: format.date(view.waitsUntil) })}
        />
      )}
      {view.accompanimentId && may('accompaniments:read') && (
        <AppLink to={`/pendampingan/${view.accompanimentId}`}>{t('answer.company')}</AppLink>
      )}
      {isOwn && view.open && <p className="sl-muted">{t('answer.changeable')}</p>}
      {mayGive && (
        <div className="sl-chips">
          {view.answer !== 'ACCEPTED' && (
            <Button onClick={() => setGiving('ACCEPTED')}>{t('answer.act.ACCEPTED')}</Button>
          )}
          <Button variant="secondary" onClick={() => setGiving('REFUSED')}>
            {t(view.answer === 'REFUSED' ? 'answer.act.again' : 'answer.act.REFUSED')}
          </Button>
        </div>
      )}
      {giving && <AnswerModal view={view} answer={giving} onClose={() => setGiving(undefined)} />}
    </>
  )
}

function AnswerModal({
  view,
  answer,
  onClose,
}: {
  view: EmployeeAnswerView
  answer: Answer
  onClose: () => void
}) {
  const { t } = useTranslation('accompaniments')
  const refresh = useRefreshAccompaniments()
  const isRefusal = answer === 'REFUSED'
  const fields: ActField[] = isRefusal
    ? [
        {
          name: 'reason',
          label: t('answer.why'),
          kind: 'choice',
          required: true,
          options: REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
          hint: t('answer.whyHint'),
        },
        { name: 'text', label: t('answer.text'), kind: 'long', required: true, max: 2000 },
      ]
    : []
  const send = ({ reason, text = '' }: Values) =>
    giveAnswer(
      view.caseId,
      isRefusal ? { answer, reason: reason as RefusalReason, text: text.trim() } : { answer },
    )
  return (
    <ActModal
      title={t(`answer.act.${answer}`)}
      lead={t(`answer.lead.${answer}`)}
      fields={fields}
      initial={isRefusal ? { reason: view.reason ?? '', text: view.text ?? '' } : {}}
      confirmLabel={t(`answer.confirm.${answer}`)}
      send={send}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
