import { FormGroup, FormHelperText, HelperText, HelperTextItem } from '@patternfly/react-core'
import type { ReactElement, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  id: string
  label: string
  optional?: boolean
  hint?: ReactNode
  error?: string
  children: ReactElement
}

/** A labelled field with its hint and its error; the error is tied to the control by `aria-describedby={id}-help`. */
export function Field({ id, label, optional = false, hint, error, children }: Props) {
  const { t } = useTranslation('common')
  return (
    <FormGroup label={optional ? `${label} ${t('optional')}` : label} fieldId={id}>
      {children}
      {(hint || error) && (
        <FormHelperText>
          <HelperText id={`${id}-help`} isLiveRegion={Boolean(error)}>
            <HelperTextItem variant={error ? 'error' : 'default'} screenReaderText="">
              {error ?? hint}
            </HelperTextItem>
          </HelperText>
        </FormHelperText>
      )}
    </FormGroup>
  )
}
