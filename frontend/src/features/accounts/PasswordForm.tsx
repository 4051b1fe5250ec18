import { Button, ExpandableSection, Form, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { PASSWORD_LENGTH } from './account-form'
import { useChangePassword } from './api'

/** Sets a new password, which ends every session of the account. */
export function PasswordForm({ account }: { account: AccountView }) {
  const { t } = useTranslation('accounts')
  const change = useChangePassword(account.id)
  const [password, setPassword] = useState('')
  return (
    <ExpandableSection toggleText={t('newPassword')} className="sl-gap-above">
      {change.isSuccess && (
        <Alert isInline isPlain variant="success" title={t('passwordSet')} role="status" />
      )}
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          change.mutate(password, { onSuccess: () => setPassword('') })
        }}
      >
        <ProblemAlert error={change.error} focus />
        <Field id="new-password" label={t('password')} hint={t('passwordEnds')}>
          <TextInput
            id="new-password"
            type="password"
            autoComplete="new-password"
            aria-describedby="new-password-help"
            value={password}
            onChange={(_, typed) => setPassword(typed)}
          />
        </Field>
        <Button
          type="submit"
          variant="secondary"
          isLoading={change.isPending}
          isDisabled={password.length < PASSWORD_LENGTH || change.isPending}
        >
          {t('setPassword')}
        </Button>
      </Form>
    </ExpandableSection>
  )
}
