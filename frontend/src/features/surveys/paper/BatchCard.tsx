import { Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { PaperBatch } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { useRefreshSurveys } from '../api'
import { stepBatch } from './api'
import { BatchStatusLabel } from './BatchStatusLabel'
import { Differences } from './Differences'
import { entryOf, type SheetField } from './sheet'
import { SheetEntry } from './SheetEntry'

type Step = 'acceptance' | 'withdrawal'

interface Props {
  batch: PaperBatch
  /** What stands on its sheets. */
  fields: SheetField[]
  mayWrite: boolean
}

/** One batch: who types what, where the two differ, and what becomes of it. */
export function BatchCard({ batch, fields, mayWrite }: Props) {
  const { t } = useTranslation('survey-paper')
  const format = useFormat()
  const me = useMe()
  const refresh = useRefreshSurveys()
  const [typing, setTyping] = useState<{ sheet?: number }>()
  const [step, setStep] = useState<Step>('acceptance')
  const [isAsking, setAsking] = useState(false)
  const act = useMutation({
    mutationFn: () => stepBatch(batch, step),
    onSuccess: () => {
      setAsking(false)
      setTyping(undefined)
    },
    onSettled: () => refresh(),
  })
  const ask = (wanted: Step) => {
    act.reset()
    setStep(wanted)
    setAsking(true)
  }
  const isTyping = batch.status === 'TYPING'
  const entry = entryOf(batch, me.username)
  const others = new Set([...batch.differences.map(({ sheet }) => sheet), ...batch.onlyOnce]).size
  return (
    <section className="sl-card" aria-labelledby="batch-title">
      <div className="sl-survey-tools">
        <Title headingLevel="h2" size="md" id="batch-title">
          {t('batch', { label: batch.label, day: format.date(batch.answeredOn) })}
        </Title>
        <BatchStatusLabel status={batch.status} />
      </div>
      <p>
        {t('typists', { first: batch.firstBy ?? t('nobody'), second: batch.secondBy ?? t('nobody') })}{' '}
        {isTyping
          ? t('agreed', { count: batch.agreed })
          : batch.status === 'ACCEPTED' &&
            t('accepted', {
              accepted: format.integer(batch.accepted),
              leftOut: format.integer(batch.leftOut),
            })}
      </p>
      {isTyping && mayWrite && (
        <>
          <p className="sl-muted" role="status">
            {entry === null
              ? t('othersType', { first: batch.firstBy, second: batch.secondBy })
              : t(`mine.${entry}`)}
          </p>
          <div className="sl-survey-tools sl-no-print">
            {entry && !typing && <Button onClick={() => setTyping({})}>{t(`act.${entry}`)}</Button>}
            <Button
              variant="secondary"
              isAriaDisabled={batch.agreed === 0}
              onClick={() => ask('acceptance')}
              aria-describedby={batch.agreed === 0 ? 'batch-none' : undefined}
            >
              {t('acceptance.act')}
            </Button>
            <Button variant="link" isDanger onClick={() => ask('withdrawal')}>
              {t('withdrawal.act')}
            </Button>
            {batch.agreed === 0 && (
              <small id="batch-none" className="sl-muted">
                {t('acceptance.none')}
              </small>
            )}
          </div>
        </>
      )}
      {isTyping && typing && entry && (
        <SheetEntry
          key={typing.sheet ?? 'next'}
          batch={batch}
          fields={fields}
          entry={entry}
          again={typing.sheet}
          onClose={() => setTyping(undefined)}
        />
      )}
      {isTyping && (
        <Differences
          batch={batch}
          onAgain={mayWrite && entry ? (sheet) => setTyping({ sheet }) : undefined}
        />
      )}
      <ConfirmModal
        title={t(`${step}.title`)}
        confirmLabel={t(`${step}.act`)}
        danger={step === 'withdrawal'}
        isOpen={isAsking}
        isBusy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => setAsking(false)}
      >
        {t(`${step}.body`, { agreed: format.integer(batch.agreed), others: format.integer(others) })}
      </ConfirmModal>
    </section>
  )
}
