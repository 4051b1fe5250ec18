import { zodResolver } from '@hookform/resolvers/zod'
import {
  ActionGroup,
  Button,
  Checkbox,
  Form,
  FormFieldGroup,
  FormFieldGroupHeader,
  FormGroup,
  TextArea,
  TextInput,
} from '@patternfly/react-core'
import { useMemo, useState } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { useReferenceData } from '@/api/lists'
import type { CreatePlan } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { applyProblem } from '@/components/form/apply-problem'
import { Field } from '@/components/form/Field'
import { CriteriaFields } from './CriteriaFields'
import { commandOf, planSchema, type PlanAnswer, type PlanValues, type RuleDefaults } from './schema'
import { UnitPicker } from './UnitPicker'

interface Props {
  initial: PlanValues
  defaults: RuleDefaults
  unitNames?: Record<string, string>
  submitLabel: string
  /** Throws what the service refused; the form stays open and shows it. */
  onSubmit: (command: CreatePlan) => Promise<unknown>
  onCancel: () => void
}

/** Describes a plan: what it is called, whom it covers, which day it looks at, what it weighs. */
export function PlanForm({ initial, defaults, unitNames = {}, submitLabel, onSubmit, onCancel }: Props) {
  const { t } = useTranslation(['plans', 'common'])
  const schema = useMemo(() => planSchema(t), [t])
  const form = useForm<PlanValues, unknown, PlanAnswer>({
    resolver: zodResolver(schema),
    defaultValues: initial,
  })
  const [refusal, setRefusal] = useState<unknown>(null)
  const asOf = useWatch({ control: form.control, name: 'asOf' })
  const { errors, isSubmitting } = form.formState
  const submit = form.handleSubmit(async (answer) => {
    setRefusal(null)
    try {
      await onSubmit(commandOf(answer))
    } catch (error) {
      setRefusal(applyProblem(form as never, error, t))
    }
  })
  const input = (name: 'name' | 'asOf' | 'effectiveOn', type: 'text' | 'date') => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <TextInput
          {...field}
          id={`plan-${name}`}
          type={type}
          aria-describedby={`plan-${name}-help`}
          validated={errors[name] ? 'error' : 'default'}
        />
      )}
    />
  )
  return (
    <Form noValidate className="sl-plan-form" onSubmit={(event) => void submit(event)}>
      <ProblemAlert error={refusal} focus />
      <Field id="plan-name" label={t('form.name')} hint={t('form.nameHint')} error={errors.name?.message}>
        {input('name', 'text')}
      </Field>
      <Field
        id="plan-description"
        label={t('form.description')}
        optional
        hint={t('form.descriptionHint')}
        error={errors.description?.message}
      >
        <Controller
          control={form.control}
          name="description"
          render={({ field }) => (
            <TextArea
              {...field}
              id="plan-description"
              rows={2}
              resizeOrientation="vertical"
              aria-describedby="plan-description-help"
            />
          )}
        />
      </Field>
      <div className="sl-form-grid">
        <Field id="plan-asOf" label={t('form.asOf')} hint={t('form.asOfHint')} error={errors.asOf?.message}>
          {input('asOf', 'date')}
        </Field>
        <Field
          id="plan-effectiveOn"
          label={t('form.effectiveOn')}
          hint={t('form.effectiveOnHint')}
          error={errors.effectiveOn?.message}
        >
          {input('effectiveOn', 'date')}
        </Field>
      </div>
      <FormFieldGroup
        header={
          <FormFieldGroupHeader
            titleText={{ text: t('form.who'), id: 'plan-who' }}
            titleDescription={t('form.whoHint')}
          />
        }
      >
        <Controller
          control={form.control}
          name="unitIds"
          render={({ field }) => (
            <UnitPicker value={field.value} onChange={field.onChange} asOf={asOf} known={unitNames} />
          )}
        />
        <Controller
          control={form.control}
          name="jobFamilies"
          render={({ field }) => <Families value={field.value} onChange={field.onChange} />}
        />
      </FormFieldGroup>
      <FormFieldGroup
        header={
          <FormFieldGroupHeader
            titleText={{ text: t('form.criteria'), id: 'plan-criteria' }}
            titleDescription={
              defaults.ruleSet
                ? t('form.criteriaHint', { ruleSet: defaults.ruleSet })
                : t('form.criteriaPlain')
            }
          />
        }
      >
        <CriteriaFields form={form} defaults={defaults} />
      </FormFieldGroup>
      <ActionGroup className="sl-form-actions">
        <Button type="submit" isLoading={isSubmitting} isDisabled={isSubmitting}>
          {submitLabel}
        </Button>
        <Button variant="link" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </ActionGroup>
    </Form>
  )
}

function Families({ value, onChange }: { value: string[]; onChange: (codes: string[]) => void }) {
  const { t } = useTranslation('plans')
  const families = useReferenceData('job-families')
  return (
    <FormGroup role="group" label={t('form.families')} fieldId="plan-families" isStack>
      <p className="sl-muted">{t('form.familiesHint')}</p>
      <ProblemAlert error={families.error} retry={() => void families.refetch()} />
      <div className="sl-family-grid">
        {families.data?.map(({ code, name }) => (
          <Checkbox
            key={code}
            id={`family-${code}`}
            label={name}
            isChecked={value.includes(code)}
            onChange={(_, on) => onChange(on ? [...value, code] : value.filter((one) => one !== code))}
          />
        ))}
      </div>
    </FormGroup>
  )
}
