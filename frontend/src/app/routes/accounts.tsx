import { Button, PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView } from '@/api/types'
import { PageHeader } from '@/components/layout/PageHeader'
import { AccountModal, AccountTable } from '@/features/accounts'

export function Component() {
  const { t } = useTranslation('accounts')
  const [edited, setEdited] = useState<AccountView | 'new' | null>(null)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={<Button onClick={() => setEdited('new')}>{t('new')}</Button>}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <AccountTable onOpen={setEdited} />
      </PageSection>
      {edited && (
        <AccountModal account={edited === 'new' ? undefined : edited} onClose={() => setEdited(null)} />
      )}
    </>
  )
}
