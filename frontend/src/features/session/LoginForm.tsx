import { zodResolver } from '@hookform/resolvers/zod'
import { ActionGroup, Button, Form, InputGroup, InputGroupItem, TextInput } from '@patternfly/react-core'
import { EyeIcon, EyeSlashIcon } from '@patternfly/react-icons'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useSignIn } from '@/api/session'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'

/** Name and password; pasting and password managers work, nothing has to be remembered or solved. */
export function LoginForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('login')
  const signIn = useSignIn()
  const [isShown, setShown] = useState(false)
  const schema = z.object({
    username: z.string().trim().min(1, t('usernameMissing')),
    password: z.string().min(1, t('passwordMissing')),
  })
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { username: '', password: '' } })
  const { errors } = form.formState
  return (
    <Form
      noValidate
      onSubmit={(event) =>
        void form.handleSubmit((values) => signIn.mutate(values, { onSuccess: onSignedIn }))(event)
      }
    >
      <ProblemAlert error={signIn.error} focus />
      <Field id="username" label={t('username')} hint={t('usernameHint')} error={errors.username?.message}>
        <Controller
          control={form.control}
          name="username"
          render={({ field }) => (
            <TextInput
              {...field}
              id="username"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              aria-describedby="username-help"
              validated={errors.username ? 'error' : 'default'}
            />
          )}
        />
      </Field>
      <Field id="password" label={t('password')} error={errors.password?.message}>
        <InputGroup>
          <InputGroupItem isFill>
            <Controller
              control={form.control}
              name="password"
              render={({ field }) => (
                <TextInput
                  {...field}
                  id="password"
                  type={isShown ? 'text' : 'password'}
                  autoComplete="current-password"
                  aria-describedby="password-help"
                  validated={errors.password ? 'error' : 'default'}
                />
              )}
            />
          </InputGroupItem>
          <InputGroupItem>
            <Button
              variant="control"
              icon={isShown ? <EyeSlashIcon /> : <EyeIcon />}
              aria-label={t(isShown ? 'hidePassword' : 'showPassword')}
              onClick={() => setShown(!isShown)}
            />
          </InputGroupItem>
        </InputGroup>
      </Field>
      <ActionGroup>
        <Button type="submit" isBlock isLoading={signIn.isPending} isDisabled={signIn.isPending}>
          {t('signIn')}
        </Button>
      </ActionGroup>
    </Form>
  )
}
