import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'
import { FreezeBoard } from '@/features/calendar'

export function Component() {
  const { t } = useTranslation('calendar')
  return (
    <>
      <PageHeader title={t('freeze.title')} lead={t('freeze.pageLead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <FreezeBoard />
      </PageSection>
    </>
  )
}
