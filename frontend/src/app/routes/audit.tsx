import { PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditEntry } from '@/api/types'
import { PageHeader } from '@/components/layout/PageHeader'
import { SidePanel } from '@/components/layout/SidePanel'
import {
  AuditEntryPanel,
  AuditList,
  ChainResult,
  useAuditText,
  useChainCheck,
  VerifyChain,
} from '@/features/audit'

export function Component() {
  const { t } = useTranslation('audit')
  const [entry, setEntry] = useState<AuditEntry>()
  const say = useAuditText()
  const check = useChainCheck()
  return (
    <SidePanel
      isOpen={entry !== undefined}
      title={entry && say.action(entry.action)}
      onClose={() => setEntry(undefined)}
      panel={entry && <AuditEntryPanel entry={entry} />}
    >
      <PageHeader title={t('title')} lead={t('lead')} actions={<VerifyChain check={check} />} />
      <PageSection hasBodyWrapper={false} isFilled>
        <ChainResult check={check} />
        <AuditList active={entry?.sequence} onOpen={setEntry} />
      </PageSection>
    </SidePanel>
  )
}
