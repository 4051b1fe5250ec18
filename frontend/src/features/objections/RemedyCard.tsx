import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { RemedyView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { useRemedy } from './api'
import { ReceiptModal } from './ReceiptModal'
import { useRemedyText } from './useRemedyText'

interface Props {
  caseId: string
  /** The reader is the person of the case. */
  isOwn?: boolean
}

/** What can be done against the decree of a case: the days left, to whom, and what happens then. */
export function RemedyCard({ caseId, isOwn = false }: Props) {
  const { t } = useTranslation('objections')
  const remedy = useRemedy(caseId)
  if (remedy.error) return <ProblemAlert error={remedy.error} retry={() => void remedy.refetch()} />
  if (!remedy.data) return <Waiting />
  if (remedy.data.remedy === 'NONE' && !remedy.data.objectionId) return null
  return (
    <section className="sl-plan-card" aria-labelledby={`remedy-${caseId}`}>
      <Title headingLevel="h3" size="md" id={`remedy-${caseId}`}>
        {t(isOwn ? 'card.own' : 'card.title')}
      </Title>
      <Told remedy={remedy.data} isOwn={isOwn} />
    </section>
  )
}

function Told({ remedy, isOwn }: { remedy: RemedyView; isOwn: boolean }) {
  const { t } = useTranslation('objections')
  const format = useFormat()
  const text = useRemedyText()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [isRecording, setRecording] = useState(false)
  const mayRecord = may('decree-receipts:write')
  const isOpen = remedy.remedy === 'OBJECTION' || remedy.remedy === 'OBJECTION_TOO_LATE'
  return (
    <>
      {remedy.decreeNumber && (
        <p className="sl-muted">
          {t('card.decree', { number: remedy.decreeNumber, date: format.date(remedy.decreeDate) })}
          {remedy.receivedOn && ` · ${t('card.received', { date: format.date(remedy.receivedOn) })}`}
        </p>
      )}
      {remedy.workingDaysLeft !== null && (
        <p className="sl-voice__left">
          <strong>{text.left(remedy)}</strong>
          <span>{text.until(remedy)}</span>
        </p>
      )}
      <p>{text.remedy(remedy, isOwn)}</p>
      {remedy.remedy === 'OBJECTION' && !remedy.lastDay && (
        <p>
          {t('card.countedFromReceipt', { count: remedy.filingDays })}
          {!mayRecord && ` ${t('card.whoRecords')}`}
        </p>
      )}
      {remedy.remedy === 'OBJECTION_TOO_LATE' && (
        <Alert
          isInline
          variant="warning"
          component="h4"
          title={t('card.over', { date: format.date(remedy.lastDay) })}
        />
      )}
      <div className="sl-chips">
        {remedy.objectionId && may('objections:read') && (
          <AppLink to={`/keberatan/${remedy.objectionId}`}>{t('card.open')}</AppLink>
        )}
        {isOwn && isOpen && !readOnly && may('objections:file') && (
          <AppLink to={`/keberatan/baru?kasus=${remedy.caseId}`} className="pf-v6-c-button pf-m-primary">
            {t(remedy.remedy === 'OBJECTION' ? 'card.file' : 'card.fileLate')}
          </AppLink>
        )}
        {mayRecord && !readOnly && isOpen && (
          <Button variant="secondary" onClick={() => setRecording(true)}>
            {t(remedy.receivedOn ? 'receipt.change' : 'receipt.record')}
          </Button>
        )}
      </div>
      {isRecording && <ReceiptModal caseId={remedy.caseId} onClose={() => setRecording(false)} />}
    </>
  )
}
