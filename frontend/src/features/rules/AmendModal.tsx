import {
  Button,
  Form,
  FormSelect,
  FormSelectOption,
  ModalBody,
  ModalFooter,
  ModalHeader,
  TextInput,
} from '@patternfly/react-core'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { RuleSetView } from '@/api/types'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { applyProblem } from '@/components/form/apply-problem'
import { Field } from '@/components/form/Field'
import { useAmendRules } from './api'
import { CHOICES, groupsOf } from './groups'

interface Amendment {
  name: string
  legalSource: string
  validFrom: string
  values: Record<string, string>
}

/** The next version of the rules: a decision, a first day, and only the values that change. */
export function AmendModal({ rules, onClose }: { rules: RuleSetView; onClose: () => void }) {
  const { t } = useTranslation(['rules', 'common', 'problems'])
  const amend = useAmendRules(rules)
  const [refusal, setRefusal] = useState<unknown>(null)
  const schema = z.object({
    name: z.string().trim().min(1, t('rules:nameMissing')),
    legalSource: z.string().trim().min(1, t('rules:legalSourceMissing')),
    validFrom: z.string().min(1, t('rules:validFromMissing')),
    values: z.record(z.string(), z.string()),
  })
  const before = Object.fromEntries(rules.parameters.map(({ code, value }) => [code, value]))
  const form = useForm<Amendment>({
    resolver: zodResolver(schema),
    defaultValues: { name: rules.name, legalSource: '', validFrom: '', values: before },
  })
  const submit = form.handleSubmit(({ values, ...rest }) => {
    const parameters = Object.entries(values)
      .filter(([code, value]) => value.trim() !== before[code])
      .map(([code, value]) => ({ code, value: value.trim(), legalSource: rest.legalSource }))
    if (parameters.length === 0) {
      form.setError('root', { message: t('rules:nothingChanged') })
      return
    }
    setRefusal(null)
    amend.mutate(
      { ...rest, parameters },
      { onSuccess: onClose, onError: (error) => setRefusal(applyProblem(form, error, t)) },
    )
  })
  return (
    <Modal isOpen onClose={onClose} variant="large" aria-labelledby="amend-title">
      <ModalHeader labelId="amend-title" title={t('rules:amend')} description={t('rules:amendLead')} />
      <ModalBody>
        <Form id="amend-form" noValidate onSubmit={(event) => void submit(event)}>
          <ProblemAlert error={refusal} focus />
          {form.formState.errors.root?.message && (
            <p role="alert" className="sl-difference--shortage">
              {form.formState.errors.root.message}
            </p>
          )}
          <Text form={form} name="name" label={t('rules:name.rules')} />
          <Text form={form} name="legalSource" label={t('rules:decision')} hint={t('rules:decisionHint')} />
          <Text form={form} name="validFrom" label={t('rules:validFrom')} type="date" />
          {groupsOf(rules.parameters).map((group) => (
            <fieldset key={group.key} className="sl-rules__fields">
              <legend>{t(`rules:group.${group.key}`)}</legend>
              {group.parameters.map(({ code }) => (
                <Text
                  key={code}
                  form={form}
                  name={`values.${code}`}
                  label={t([`rules:name.${code}`, 'rules:name.other'], { code })}
                  choices={CHOICES[code]?.map((value) => ({ value, label: t(`rules:choice.${value}`) }))}
                />
              ))}
            </fieldset>
          ))}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="amend-form" isLoading={amend.isPending} isDisabled={amend.isPending}>
          {t('rules:amendSave')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

interface TextProps {
  form: UseFormReturn<Amendment>
  name: 'name' | 'legalSource' | 'validFrom' | `values.${string}`
  label: string
  hint?: string
  type?: 'text' | 'date'
  choices?: { value: string; label: string }[]
}

function Text({ form, name, label, hint, type = 'text', choices }: TextProps) {
  const id = `amend-${name.replace('.', '-')}`
  const { error } = form.getFieldState(name, form.formState)
  return (
    <Field id={id} label={label} hint={hint} error={error?.message}>
      <Controller
        control={form.control}
        name={name}
        render={({ field }) =>
          choices ? (
            <FormSelect {...field} value={field.value as string} id={id} aria-describedby={`${id}-help`}>
              {choices.map((choice) => (
                <FormSelectOption key={choice.value} {...choice} />
              ))}
            </FormSelect>
          ) : (
            <TextInput
              {...field}
              value={field.value as string}
              id={id}
              type={type}
              aria-describedby={`${id}-help`}
              validated={error ? 'error' : 'default'}
            />
          )
        }
      />
    </Field>
  )
}
