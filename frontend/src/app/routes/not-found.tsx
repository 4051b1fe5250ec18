import {
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  PageSection,
} from '@patternfly/react-core'
import { PathMissingIcon } from '@patternfly/react-icons'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { AppLink } from '@/components/layout/AppLink'

export function Component() {
  const { t } = useTranslation(['shell', 'common'])
  useEffect(() => {
    document.title = `${t('shell:notFound.title')} · ${t('common:product')}`
  }, [t])
  return (
    <PageSection hasBodyWrapper={false} isFilled>
      <EmptyState titleText={t('shell:notFound.title')} icon={PathMissingIcon} headingLevel="h1">
        <EmptyStateBody>{t('shell:notFound.body')}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <AppLink to="/">{t('shell:notFound.home')}</AppLink>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </PageSection>
  )
}
