import { Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

/** Opens the reasons of one move. */
export function WhyButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation('plans')
  return (
    <Button variant="link" isInline onClick={onClick} aria-label={t('why.of', { name })}>
      {t('why.open')}
    </Button>
  )
}
