import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'
import { NewPlan } from '@/features/plans'

export function Component() {
  const { t } = useTranslation('plans')
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        lead={t('newLead')}
        crumbs={[{ label: t('title'), to: '/rencana' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <NewPlan />
      </PageSection>
    </>
  )
}
