import {
  Bullseye,
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  Spinner,
} from '@patternfly/react-core'
import { CubesIcon, LockIcon, SearchIcon } from '@patternfly/react-icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** First use: nothing is there yet, and here is how it starts. */
export function EmptyFirstUse({
  title,
  body,
  action,
}: {
  title: string
  body?: ReactNode
  action?: ReactNode
}) {
  return (
    <EmptyState titleText={title} icon={CubesIcon} headingLevel="h2" variant="sm">
      {body && <EmptyStateBody>{body}</EmptyStateBody>}
      {action && (
        <EmptyStateFooter>
          <EmptyStateActions>{action}</EmptyStateActions>
        </EmptyStateFooter>
      )}
    </EmptyState>
  )
}

/** The filters leave nothing over. */
export function EmptyFilter({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('common')
  return (
    <EmptyState titleText={t('emptyFilter.title')} icon={SearchIcon} headingLevel="h2" variant="sm">
      <EmptyStateBody>{t('emptyFilter.body')}</EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button variant="link" onClick={onClear}>
            {t('clearFilters')}
          </Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  )
}

/** Not allowed, and who can allow it. */
export function NoPermission() {
  const { t } = useTranslation('common')
  return (
    <EmptyState titleText={t('noPermission.title')} icon={LockIcon} headingLevel="h2">
      <EmptyStateBody>{t('noPermission.body')}</EmptyStateBody>
    </EmptyState>
  )
}

/** Waiting for a whole page. */
export function Waiting() {
  const { t } = useTranslation('common')
  return (
    <Bullseye className="sl-waiting">
      <Spinner aria-label={t('loading')} />
    </Bullseye>
  )
}
