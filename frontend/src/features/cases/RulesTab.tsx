import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { CaseProgress, MutationCaseView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useReasonText } from '@/components/reasons/useReasonText'
import { Verdicts } from '@/components/reasons/Verdicts'
import { useAsOf } from '@/lib/as-of'
import { grantWaiver, useDocuments, useRefreshCases, useWaivers } from './api'

/** What every rule says about the move, and which rules were set aside by whom and why. */
export function RulesTab({ one, progress }: { one: MutationCaseView; progress: CaseProgress }) {
  const { t } = useTranslation('cases')
  return (
    <div className="sl-plan-stack">
      <section className="sl-plan-card">
        <Title headingLevel="h2" size="md">
          {t('verdicts')}
        </Title>
        {progress.verdicts.length > 0 ? (
          <Verdicts verdicts={progress.verdicts} />
        ) : (
          <p className="sl-muted">{t('noVerdicts')}</p>
        )}
      </section>
      <Waivers one={one} progress={progress} />
    </div>
  )
}

function Waivers({ one, progress }: { one: MutationCaseView; progress: CaseProgress }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const { ruleName } = useReasonText()
  const waivers = useWaivers(one.id)
  const [isGranting, setGranting] = useState(false)
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('waivers')}
      </Title>
      <p className="sl-muted">{t('waiversHint')}</p>
      <ProblemAlert error={waivers.error} retry={() => void waivers.refetch()} />
      {waivers.data?.length === 0 && <p>{t('noWaivers')}</p>}
      <ul className="sl-documents">
        {waivers.data?.map((waiver) => (
          <li key={waiver.rule}>
            <div className="sl-documents__what">
              <strong>{ruleName(waiver.rule)}</strong>
              <small className="sl-muted">
                {waiver.rule} · {waiver.grantedBy} · {format.instant(waiver.at)}
              </small>
              <blockquote className="sl-quote">{waiver.reason}</blockquote>
            </div>
          </li>
        ))}
      </ul>
      {may('mutation-cases:waive') && !readOnly && (
        <div>
          <Button variant="secondary" onClick={() => setGranting(true)}>
            {t('grantWaiver')}
          </Button>
        </div>
      )}
      {isGranting && <GrantWaiver one={one} progress={progress} onClose={() => setGranting(false)} />}
    </section>
  )
}

function GrantWaiver(props: { one: MutationCaseView; progress: CaseProgress; onClose: () => void }) {
  const { one, progress, onClose } = props
  const { t } = useTranslation('cases')
  const refresh = useRefreshCases()
  const { ruleName } = useReasonText()
  const documents = useDocuments(one.id, true)
  const open = progress.verdicts.filter(({ outcome }) => outcome !== 'PASS').map(({ rule }) => rule)
  // A window in which nobody may be replaced is asked for at the decision, so it is no verdict yet.
  const rules = [...new Set([...open.filter((rule) => /^E\d{2}$/.test(rule)), 'E17'])].sort()
  return (
    <ActModal
      title={t('grantWaiver')}
      lead={t('grantWaiverLead')}
      fields={[
        {
          name: 'rule',
          label: t('field.rule'),
          kind: 'choice',
          required: true,
          options: rules.map((rule) => ({ value: rule, label: `${rule} · ${ruleName(rule)}` })),
        },
        {
          name: 'documentId',
          label: t('field.document'),
          kind: 'choice',
          required: true,
          options: (documents.data ?? [])
            .filter(({ state, expired }) => state === 'VERIFIED' && !expired)
            .map(({ id, code, fileName }) => ({
              value: id,
              label: `${t(`document.${code}`, { defaultValue: code })} · ${fileName}`,
            })),
        },
        { name: 'reason', label: t('field.reason'), kind: 'long', required: true, max: 2000 },
      ]}
      confirmLabel={t('grantWaiver')}
      send={({ rule = '', documentId = '', reason = '' }) =>
        grantWaiver(one.id, { rule, documentId, reason: reason.trim() })
      }
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
