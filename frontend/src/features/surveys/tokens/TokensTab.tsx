import { Button, Label, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import { usePermissions } from '@/api/session'
import type { IssuedTokens, SurveyRow, TokenBatchRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { useRefreshSurveys } from '../api'
import { issueTokens, useTokenBatches, withdrawTokens } from './api'
import { TokenSlips } from './TokenSlips'

const USUAL_SIZE = '100'

/** One-time codes: how many were printed and used, and new ones, which are shown once. */
export function TokensTab({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('survey-tokens')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const refresh = useRefreshSurveys()
  const batches = useTokenBatches(survey.id)
  const [isIssuing, setIssuing] = useState(false)
  const [issued, setIssued] = useState<IssuedTokens>()
  const [leaving, setLeaving] = useState<TokenBatchRow>()
  const withdraw = useMutation({
    mutationFn: withdrawTokens,
    onSuccess: () => setLeaving(undefined),
    onSettled: () => refresh(),
  })
  const mayWrite = may('surveys:write') && !readOnly
  if (issued) return <TokenSlips survey={survey} issued={issued} onDone={() => setIssued(undefined)} />
  return (
    <section className="sl-card">
      <div className="sl-survey-tools">
        <Title headingLevel="h2" size="md">
          {t('title')}
        </Title>
        {mayWrite && survey.status !== 'CLOSED' && (
          <Button size="sm" variant="secondary" onClick={() => setIssuing(true)}>
            {t('issue.act')}
          </Button>
        )}
      </div>
      <p className="sl-muted">{t(`lead.${survey.tokens}`)}</p>
      <ProblemAlert error={batches.error} retry={() => void batches.refetch()} />
      {batches.data?.length === 0 && <p>{t('none')}</p>}
      {batches.data && batches.data.length > 0 && (
        <BatchTable
          batches={batches.data}
          onWithdraw={
            mayWrite
              ? (batch) => {
                  withdraw.reset()
                  setLeaving(batch)
                }
              : undefined
          }
        />
      )}
      {isIssuing && (
        <IssueModal
          survey={survey}
          onIssued={(made) => {
            setIssuing(false)
            setIssued(made)
            void refresh()
          }}
          onClose={() => setIssuing(false)}
        />
      )}
      <ConfirmModal
        title={t('withdrawal.title')}
        confirmLabel={t('withdrawal.act')}
        danger
        isOpen={leaving !== undefined}
        isBusy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => leaving && withdraw.mutate(leaving)}
        onClose={() => setLeaving(undefined)}
      >
        {leaving && t('withdrawal.body', { label: leaving.label, unused: leaving.size - leaving.used })}
      </ConfirmModal>
    </section>
  )
}

interface TableProps {
  batches: TokenBatchRow[]
  /** Absent for who may not. */
  onWithdraw?: (batch: TokenBatchRow) => void
}

function BatchTable({ batches, onWithdraw }: TableProps) {
  const { t } = useTranslation('survey-tokens')
  const format = useFormat()
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('title')}>
      <Table variant="compact" aria-label={t('title')} gridBreakPoint="grid-md" className="sl-table">
        <Thead>
          <Tr>
            {(['label', 'size', 'used', 'createdAt', 'status'] as const).map((name) => (
              <Th key={name}>{t(`column.${name}`)}</Th>
            ))}
            {onWithdraw && <Th screenReaderText={t('acts')} />}
          </Tr>
        </Thead>
        <Tbody>
          {batches.map((batch) => (
            <Tr key={batch.id}>
              <Td dataLabel={t('column.label')}>{batch.label}</Td>
              <Td dataLabel={t('column.size')}>{format.integer(batch.size)}</Td>
              <Td dataLabel={t('column.used')}>{format.integer(batch.used)}</Td>
              <Td dataLabel={t('column.createdAt')}>{format.instant(batch.createdAt)}</Td>
              <Td dataLabel={t('column.status')}>
                <Label isCompact color={batch.withdrawnAt ? 'grey' : 'green'}>
                  {t(batch.withdrawnAt ? 'status.withdrawn' : 'status.valid')}
                </Label>
              </Td>
              {onWithdraw && (
                <Td>
                  {!batch.withdrawnAt && (
                    <Button
                      variant="link"
                      isInline
                      isDanger
                      size="sm"
                      aria-label={t('withdrawal.actOn', { label: batch.label })}
                      onClick={() => onWithdraw(batch)}
                    >
                      {t('withdrawal.act')}
                    </Button>
                  )}
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  )
}

interface IssueProps {
  survey: SurveyRow
  onIssued: (issued: IssuedTokens) => void
  onClose: () => void
}

function IssueModal({ survey, onIssued, onClose }: IssueProps) {
  const { t } = useTranslation('survey-tokens')
  const [key] = useState(newIdempotencyKey)
  const made = useRef<IssuedTokens>(null)
  return (
    <ActModal
      title={t('issue.title')}
      lead={t('issue.lead')}
      fields={[
        {
          name: 'label',
          label: t('column.label'),
          kind: 'text',
          required: true,
          max: 100,
          hint: t('issue.labelHint'),
        },
        {
          name: 'size',
          label: t('issue.size'),
          kind: 'number',
          required: true,
          hint: t('issue.sizeHint'),
        },
      ]}
      initial={{ size: USUAL_SIZE }}
      confirmLabel={t('issue.confirm')}
      send={async ({ label = '', size }) => {
        made.current = await issueTokens(survey.id, { label: label.trim(), size: Number(size) }, key)
      }}
      onDone={() => made.current && onIssued(made.current)}
      onClose={onClose}
    />
  )
}
