import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  PageSection,
} from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

/** A page that broke: says so, offers to load again; the rest of the application stays usable. */
export function RouteError({ inside = false }: { inside?: boolean }) {
  const { t } = useTranslation('shell')
  return (
    <PageSection hasBodyWrapper={false} component={inside ? 'section' : 'main'}>
      <EmptyState status="danger" titleText={t('broken.title')} headingLevel="h1">
        <EmptyStateBody>{t('broken.body')}</EmptyStateBody>
        <EmptyStateFooter>
          <EmptyStateActions>
            <Button onClick={() => window.location.reload()}>{t('broken.reload')}</Button>
          </EmptyStateActions>
        </EmptyStateFooter>
      </EmptyState>
    </PageSection>
  )
}
