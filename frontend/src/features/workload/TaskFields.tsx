import { FormSelect, FormSelectOption, Grid, GridItem, TextArea, TextInput } from '@patternfly/react-core'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Field } from '@/components/form/Field'
import { useNeedRules } from './api'
import { NeedPreview } from './NeedPreview'
import { EVIDENCE_LEVELS, type Figure, FREQUENCIES, METHODS, type TaskForm } from './task-form'

interface Props {
  form: UseFormReturn<TaskForm>
  isNew: boolean
}

type Choice = 'method' | 'frequency' | 'evidenceLevel'
type Text = Exclude<keyof TaskForm, Choice | 'evidence'>

/** Name, method, the figures this method needs, and what proves them; the need is computed while typing. */
export function TaskFields({ form, isNew }: Props) {
  const { t } = useTranslation('workload')
  const rules = useNeedRules()
  const method = form.watch('method')
  const { errors } = form.formState
  const text = (name: Text, options: { optional?: boolean; hint?: string; isNumber?: boolean } = {}) => (
    <Field
      id={`task-${name}`}
      label={t(`task.${name === 'taskName' ? 'name' : name === 'taskCode' ? 'code' : name}`)}
      optional={options.optional}
      hint={options.hint}
      error={errors[name]?.message}
    >
      <Controller
        control={form.control}
        name={name}
        render={({ field }) => (
          <TextInput
            {...field}
            id={`task-${name}`}
            inputMode={options.isNumber ? 'decimal' : undefined}
            autoComplete="off"
            aria-describedby={`task-${name}-help`}
            validated={errors[name] ? 'error' : 'default'}
          />
        )}
      />
    </Field>
  )
  const figure = (name: Figure, hint?: string, optional = false) =>
    text(name, { isNumber: true, hint, optional })
  const choice = (
    name: Choice,
    options: readonly string[],
    label: (code: string) => string,
    hint?: string,
  ) => (
    <Field id={`task-${name}`} label={t(`task.${name}`)} hint={hint} error={errors[name]?.message}>
      <Controller
        control={form.control}
        name={name}
        render={({ field }) => (
          <FormSelect
            id={`task-${name}`}
            ref={field.ref}
            value={field.value}
            onBlur={field.onBlur}
            onChange={(_, value) => field.onChange(value)}
            aria-describedby={`task-${name}-help`}
          >
            {options.map((code) => (
              <FormSelectOption key={code} value={code} label={label(code)} />
            ))}
          </FormSelect>
        )}
      />
    </Field>
  )
  return (
    <>
      {text('taskName')}
      {isNew && (
        <Grid hasGutter>
          <GridItem md={4}>{text('period', { isNumber: true })}</GridItem>
          <GridItem md={8}>{text('taskCode', { optional: true, hint: t('task.codeHint') })}</GridItem>
        </Grid>
      )}
      {choice('method', METHODS, (code) => t(`method.${code}`), t(`methodHint.${method}`))}
      <Grid hasGutter>
        {method !== 'SECTORAL' && (
          <>
            <GridItem md={method === 'TASK' ? 3 : 6}>{figure('volume', t(`volumeHint.${method}`))}</GridItem>
            <GridItem md={method === 'TASK' ? 3 : 6}>
              {text('unit', { optional: true, hint: t('task.unitHint') })}
            </GridItem>
          </>
        )}
        {method === 'TASK' && (
          <>
            <GridItem md={3}>{choice('frequency', FREQUENCIES, (code) => t(`per.${code}`))}</GridItem>
            <GridItem md={3}>{figure('minutesPerUnit')}</GridItem>
          </>
        )}
        {(method === 'OUTPUT' || method === 'OBJECT' || method === 'EQUIPMENT') && (
          <GridItem md={6}>{figure('ability', t(`abilityHint.${method}`))}</GridItem>
        )}
        {method === 'EQUIPMENT' && <GridItem md={6}>{figure('shifts', t('task.shiftsHint'), true)}</GridItem>}
        {method === 'SECTORAL' && (
          <GridItem md={6}>{figure('directNeed', t('task.directNeedHint'))}</GridItem>
        )}
      </Grid>
      <NeedPreview control={form.control} rules={rules} />
      <Grid hasGutter>
        <GridItem md={4}>
          {choice('evidenceLevel', EVIDENCE_LEVELS, (code) => t(`evidence.${code}`))}
        </GridItem>
        <GridItem md={8}>
          <Field id="task-evidence" label={t('task.evidence')} optional error={errors.evidence?.message}>
            <Controller
              control={form.control}
              name="evidence"
              render={({ field }) => (
                <TextArea
                  {...field}
                  id="task-evidence"
                  rows={2}
                  resizeOrientation="vertical"
                  aria-describedby="task-evidence-help"
                />
              )}
            />
          </Field>
        </GridItem>
      </Grid>
    </>
  )
}
