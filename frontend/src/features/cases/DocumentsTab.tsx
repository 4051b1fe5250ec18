import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { CaseDocument, ChecklistItem, MutationCaseView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { isClosed } from './states'
import { documentAddress, useChecklist, useReuse, useVerify } from './api'
import { RefuseDocument, UploadDocument } from './DocumentModals'

const stateOf = ({ document }: ChecklistItem) =>
  !document ? 'MISSING' : document.expired ? 'EXPIRED' : document.state

const COLOR = {
  MISSING: 'grey',
  EXPIRED: 'orange',
  UPLOADED: 'blue',
  VERIFIED: 'green',
  REFUSED: 'red',
} as const

/** The papers a case needs: what is there, what is missing, what was found wrong. */
export function DocumentsTab({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('cases')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const checklist = useChecklist(one.id)
  const reuse = useReuse(one.id)
  const verify = useVerify(one.id)
  const [uploading, setUploading] = useState<string>()
  const [refusing, setRefusing] = useState<CaseDocument>()
  if (checklist.error) return <ProblemAlert error={checklist.error} retry={() => void checklist.refetch()} />
  if (!checklist.data) return <Waiting />
  const items = checklist.data
  const missing = items.filter((item) => item.required && !['UPLOADED', 'VERIFIED'].includes(stateOf(item)))
  const isOpen = !readOnly && !isClosed(one.status)
  const keeps =
    !one.transfer || (one.transfer.direction === 'INCOMING') === (one.transfer.side === 'RECEIVER')
  const mayCheck = isOpen && keeps && may('mutation-documents:check')
  return (
    <section className="sl-plan-card">
      <p role="status">
        {missing.length > 0
          ? t('documentsMissing', { count: missing.length })
          : t('documentsThere', { count: items.filter(({ required }) => required).length })}
      </p>
      <RefusalAlert error={reuse.error ?? verify.error} />
      <ul className="sl-documents">
        {items.map((item) => {
          const state = stateOf(item)
          const { document } = item
          // The papers of a side that acts here are its own to hand in.
          const isOurs = !one.transfer?.counterpartInside || item.side === one.transfer.side
          const mayHandIn = isOpen && isOurs && may('mutation-cases:act')
          const name = t(`document.${item.code}`, { defaultValue: item.code })
          return (
            <li key={item.code} aria-label={name}>
              <div className="sl-documents__what">
                <strong>{name}</strong>
                <small className="sl-muted">
                  {item.code} · {t(item.required ? 'required' : 'voluntary')}
                  {item.side && ` · ${t(`side.${item.side}`)}`}
                </small>
                {document && <Facts caseId={one.id} document={document} />}
              </div>
              <Label isCompact color={COLOR[state]}>
                {t(`documentState.${state}`)}
              </Label>
              <div className="sl-documents__acts">
                {mayCheck && document?.state === 'UPLOADED' && (
                  <>
                    <Button
                      size="sm"
                      variant="secondary"
                      isDisabled={verify.isPending}
                      onClick={() => verify.mutate(document)}
                      aria-label={t('of', { act: t('inOrder'), name })}
                    >
                      {t('inOrder')}
                    </Button>
                    <Button
                      size="sm"
                      variant="link"
                      isDanger
                      onClick={() => setRefusing(document)}
                      aria-label={t('of', { act: t('refuse'), name })}
                    >
                      {t('refuse')}
                    </Button>
                  </>
                )}
                {mayHandIn && item.reusable && state !== 'VERIFIED' && (
                  <Button
                    size="sm"
                    variant="link"
                    isDisabled={reuse.isPending}
                    onClick={() => reuse.mutate(item.reusable ?? '')}
                    aria-label={t('of', { act: t('reuse'), name })}
                  >
                    {t('reuse')}
                  </Button>
                )}
                {mayHandIn && (
                  <Button
                    size="sm"
                    variant={document ? 'link' : 'secondary'}
                    onClick={() => setUploading(item.code)}
                    aria-label={t('of', { act: t(document ? 'replace' : 'handIn'), name })}
                  >
                    {t(document ? 'replace' : 'handIn')}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
      {uploading && (
        <UploadDocument caseId={one.id} code={uploading} onClose={() => setUploading(undefined)} />
      )}
      {refusing && (
        <RefuseDocument caseId={one.id} document={refusing} onClose={() => setRefusing(undefined)} />
      )}
    </section>
  )
}

function Facts({ caseId, document }: { caseId: string; document: CaseDocument }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  return (
    <>
      <small>
        <a href={documentAddress(caseId, document.id)} download={document.fileName}>
          {document.fileName}
        </a>{' '}
        <span className="sl-muted">
          {t('kilobytes', { size: format.integer(Math.ceil(document.sizeBytes / 1024)) })}
          {document.issuedOn && ` · ${t('paperOf', { date: format.date(document.issuedOn) })}`}
          {document.validUntil && ` · ${t('validUntil', { date: format.date(document.validUntil) })}`}
        </span>
      </small>
      <small className="sl-muted">
        {t('handedInBy', { name: document.uploadedBy, when: format.instant(document.uploadedAt) })}
        {document.checkedBy && ` · ${t('checkedBy', { name: document.checkedBy })}`}
      </small>
      {document.reason && <blockquote className="sl-quote">{document.reason}</blockquote>}
    </>
  )
}
