import { Alert as PlainAlert, type AlertProps } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

/** An alert whose kind is read aloud in the reader's language. */
export function Alert({ variant = 'custom', ...props }: AlertProps) {
  const { t } = useTranslation('common')
  return <PlainAlert variant={variant} variantLabel={t(`alert.${variant}`)} {...props} />
}
