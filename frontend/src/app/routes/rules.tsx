import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'
import { RulesBoard } from '@/features/rules'

export function Component() {
  const { t } = useTranslation('rules')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <RulesBoard />
      </PageSection>
    </>
  )
}
