import { useTranslation } from 'react-i18next'
import { PageHeader } from '@/components/layout/PageHeader'

export function Component() {
  const { t } = useTranslation('shell')
  return <PageHeader title={t('nav.imports')} />
}
