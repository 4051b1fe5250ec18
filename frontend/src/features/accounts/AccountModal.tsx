import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Form, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { AccountView, ChangeAccount, Role } from '@/api/types'
import { useAgencies } from '@/api/units'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { StaleModal } from '@/components/feedback/StaleModal'
import { applyProblem } from '@/components/form/apply-problem'
import { type AccountForm, accountSchema, formOf, profileOf } from './account-form'
import { AccountFields } from './AccountFields'
import { readAccount, useChangeAccount, useOpenAccount } from './api'
import { PasswordForm } from './PasswordForm'

interface Props {
  /** The account to change; without it a new one is opened. */
  account?: AccountView
  onClose: () => void
}

/** Opens or changes an account; closes only when the service said yes. */
export function AccountModal({ account, onClose }: Props) {
  const { t } = useTranslation(['accounts', 'common', 'problems'])
  const isNew = !account
  const agencies = useAgencies()
  const open = useOpenAccount()
  const change = useChangeAccount(account?.id ?? '')
  const [refusal, setRefusal] = useState<unknown>(null)
  const [stale, setStale] = useState<{ mine: ChangeAccount; theirs: AccountView } | null>(null)
  const form = useForm<AccountForm>({
    resolver: zodResolver(accountSchema(t, isNew)),
    defaultValues: formOf(account),
  })

  const refused = async (error: unknown, mine: ChangeAccount) => {
    if (isProblem(error) && error.status === 412 && account)
      setStale({ mine, theirs: await readAccount(account.id) })
    else setRefusal(applyProblem(form, error, t))
  }
  const save = (profile: ChangeAccount, version: number) =>
    change.mutate(
      { version, profile },
      { onSuccess: onClose, onError: (error) => void refused(error, profile) },
    )
  const submit = form.handleSubmit((values) => {
    setRefusal(null)
    const profile = profileOf(values, account)
    if (account) save(profile, account.version)
    else
      open.mutate(
        { username: values.username.trim(), password: values.password, profile },
        { onSuccess: onClose, onError: (error) => void refused(error, profile) },
      )
  })

  const shown = {
    displayName: undefined,
    roles: (roles: unknown) => (roles as Role[]).map((role) => t(`common:role.${role}`)).join(', '),
    unitId: (id: unknown) =>
      agencies.data?.find((unit) => unit.id === id)?.name ?? t('accounts:wholeGovernment'),
    active: (active: unknown) => t(active ? 'accounts:active' : 'accounts:inactive'),
  }
  if (stale)
    return (
      <StaleModal
        mine={stale.mine}
        theirs={profileOf(formOf(stale.theirs), stale.theirs)}
        fields={(['displayName', 'roles', 'unitId', 'active'] as const).map((name) => ({
          name,
          label: t(`accounts:${name}`),
          show: shown[name],
        }))}
        onSave={(merged) => {
          save(merged, stale.theirs.version)
          setStale(null)
        }}
        onClose={() => setStale(null)}
      />
    )
  const isBusy = open.isPending || change.isPending
  return (
    <Modal isOpen onClose={onClose} variant="medium" aria-labelledby="account-title">
      <ModalHeader
        labelId="account-title"
        title={isNew ? t('accounts:new') : t('accounts:change', { name: account.username })}
      />
      <ModalBody>
        <Form id="account-form" noValidate onSubmit={(event) => void submit(event)}>
          <ProblemAlert error={refusal} focus />
          <AccountFields form={form} isNew={isNew} />
        </Form>
        {account && <PasswordForm account={account} />}
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="account-form" isLoading={isBusy} isDisabled={isBusy}>
          {isNew ? t('accounts:open') : t('common:save')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
