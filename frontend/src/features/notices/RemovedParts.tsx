import { List, ListItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Alert } from '@/components/feedback/Alert'

/** What the service took out of the text, by element and attribute; nothing where that is nothing. */
export function RemovedParts({ removed }: { removed: string[] }) {
  const { t } = useTranslation('notices')
  if (removed.length === 0) return null
  return (
    <Alert isInline variant="warning" title={t('removed.title')}>
      <p>{t('removed.body')}</p>
      <List>
        {removed.map((part) => {
          const [element, attribute] = part.split('@')
          return (
            <ListItem key={part}>
              {attribute ? t('removed.attribute', { element, attribute }) : t('removed.element', { element })}
            </ListItem>
          )
        })}
      </List>
    </Alert>
  )
}
