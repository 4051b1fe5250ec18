import { Button } from '@patternfly/react-core'
import { ShieldAltIcon } from '@patternfly/react-icons'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/client'
import type { AuditVerification } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'

/** Computes the chain of hashes anew and says whether anything was changed after the fact. */
export function useChainCheck() {
  return useMutation({ mutationFn: () => get<AuditVerification>('/audit/verification') })
}

export function VerifyChain({ check }: { check: ReturnType<typeof useChainCheck> }) {
  const { t } = useTranslation('audit')
  return (
    <Button
      variant="secondary"
      icon={<ShieldAltIcon />}
      isLoading={check.isPending}
      onClick={() => check.mutate()}
    >
      {t('verify')}
    </Button>
  )
}

export function ChainResult({ check }: { check: ReturnType<typeof useChainCheck> }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  if (check.error) return <ProblemAlert error={check.error} retry={() => check.mutate()} />
  if (!check.data) return null
  const { intact, entries, head, brokenAt } = check.data
  return (
    <div role="status" className="sl-gap">
      <Alert
        isInline
        variant={intact ? 'success' : 'danger'}
        title={
          intact
            ? t('intact', { entries: format.integer(entries) })
            : t('broken', { at: format.integer(brokenAt) })
        }
      >
        <span className="sl-break">{t('head', { head })}</span>
      </Alert>
    </div>
  )
}
