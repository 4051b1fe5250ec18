import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'
import { SettingsBoard } from '@/features/letters'

export function Component() {
  const { t } = useTranslation('letters')
  return (
    <>
      <PageHeader title={t('settings.title')} lead={t('settings.lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <SettingsBoard />
      </PageSection>
    </>
  )
}
