import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'
import { CalendarBoard } from '@/features/calendar'

export function Component() {
  const { t } = useTranslation('calendar')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <CalendarBoard />
      </PageSection>
    </>
  )
}
