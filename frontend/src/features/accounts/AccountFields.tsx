import {
  Checkbox,
  FormGroup,
  FormSelect,
  FormSelectOption,
  HelperText,
  HelperTextItem,
  Switch,
  TextInput,
} from '@patternfly/react-core'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Role } from '@/api/types'
import { useAgencies } from '@/api/units'
import { Field } from '@/components/form/Field'
import type { AccountForm } from './account-form'

/** Roles a person can have; systems get theirs with their key. */
const ROLES: Role[] = [
  'PLANNER',
  'AGENCY_HEAD',
  'AGENCY_OPERATOR',
  'TEAM_MEMBER',
  'APPROVER',
  'AUDITOR',
  'EMPLOYEE',
  'ADMINISTRATOR',
]

interface Props {
  form: UseFormReturn<AccountForm>
  isNew: boolean
}

export function AccountFields({ form, isNew }: Props) {
  const { t } = useTranslation(['accounts', 'common'])
  const agencies = useAgencies()
  const { errors } = form.formState
  const text = (name: 'username' | 'displayName' | 'password', type: 'text' | 'password' = 'text') => (
    <Field
      id={`account-${name}`}
      label={t(`accounts:${name}`)}
      hint={name === 'password' ? t('accounts:passwordHint') : undefined}
      error={errors[name]?.message}
    >
      <Controller
        control={form.control}
        name={name}
        render={({ field }) => (
          <TextInput
            {...field}
            id={`account-${name}`}
            type={type}
            autoComplete={name === 'password' ? 'new-password' : 'off'}
            aria-describedby={`account-${name}-help`}
            validated={errors[name] ? 'error' : 'default'}
          />
        )}
      />
    </Field>
  )
  return (
    <>
      {isNew && text('username')}
      {text('displayName')}
      {isNew && text('password', 'password')}
      <Controller
        control={form.control}
        name="roles"
        render={({ field }) => (
          <FormGroup role="group" isStack fieldId="account-roles" label={t('accounts:roles')}>
            {ROLES.map((role) => (
              <Checkbox
                key={role}
                id={`account-role-${role}`}
                label={t(`common:role.${role}`)}
                isChecked={field.value.includes(role)}
                onChange={(_, on) =>
                  field.onChange(on ? [...field.value, role] : field.value.filter((one) => one !== role))
                }
              />
            ))}
            {errors.roles?.message && (
              <HelperText isLiveRegion>
                <HelperTextItem variant="error" screenReaderText="">
                  {errors.roles.message}
                </HelperTextItem>
              </HelperText>
            )}
          </FormGroup>
        )}
      />
      <Field
        id="account-unit"
        label={t('accounts:scope')}
        hint={t('accounts:scopeHint')}
        error={errors.unitId?.message}
      >
        <Controller
          control={form.control}
          name="unitId"
          render={({ field }) => (
            <FormSelect
              id="account-unit"
              value={field.value}
              onChange={(_, value) => field.onChange(value)}
              aria-describedby="account-unit-help"
            >
              <FormSelectOption value="" label={t('accounts:wholeGovernment')} />
              {field.value && !agencies.data?.some(({ id }) => id === field.value) && (
                <FormSelectOption value={field.value} label={t('accounts:oneUnit')} />
              )}
              {agencies.data?.map(({ id, name }) => (
                <FormSelectOption key={id} value={id} label={name} />
              ))}
            </FormSelect>
          )}
        />
      </Field>
      {!isNew && (
        <Controller
          control={form.control}
          name="active"
          render={({ field }) => (
            <Switch
              id="account-active"
              label={t('accounts:mayAct')}
              isChecked={field.value}
              onChange={(_, on) => field.onChange(on)}
            />
          )}
        />
      )}
    </>
  )
}
