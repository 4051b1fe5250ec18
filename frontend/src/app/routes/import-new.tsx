import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'
import { NewImport } from '@/features/imports'

export function Component() {
  const { t } = useTranslation('imports')
  return (
    <>
      <PageHeader title={t('new')} crumbs={[{ label: t('title'), to: '/impor' }]} />
      <PageSection hasBodyWrapper={false} isFilled>
        <NewImport />
      </PageSection>
    </>
  )
}
