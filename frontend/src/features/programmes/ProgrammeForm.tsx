import { Button, Checkbox, Form, FormGroup, TextArea, TextInput } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { usePlannedPlans } from '@/api/planned'
import type { ProgrammeView, WriteProgramme } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { DAYS, firstOutOfOrder, type Day } from './calendar'

interface Draft {
  name: string
  description: string
  contacts: string
  planIds: string[]
  calendar: Record<Day, string>
}

interface Props {
  initial: Draft
  save: (body: WriteProgramme) => Promise<ProgrammeView>
  onSaved: (programme: ProgrammeView) => void
  onReload?: () => void
}

/** Name, calendar, plans and contacts of a programme. */
export function ProgrammeForm({ initial, save, onSaved, onReload }: Props) {
  const { t } = useTranslation(['programmes', 'acts'])
  const plans = usePlannedPlans()
  const [draft, setDraft] = useState(initial)
  const [errors, setErrors] = useState<Partial<Record<string, string>>>({})
  const keep = useMutation({
    mutationFn: () =>
      save({
        name: draft.name.trim(),
        description: draft.description.trim(),
        contacts: draft.contacts.trim(),
        planIds: draft.planIds,
        calendar: draft.calendar,
      }),
    onSuccess: onSaved,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, string> = {}
    if (!draft.name.trim()) found.name = t('acts:required')
    for (const day of DAYS) if (!draft.calendar[day]) found[day] = t('acts:required')
    const wrong = firstOutOfOrder(draft.calendar)
    if (wrong && !found[wrong]) found[wrong] = t('programmes:order')
    if (draft.planIds.length === 0) found.planIds = t('programmes:planRequired')
    if (!draft.contacts.trim()) found.contacts = t('acts:required')
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) document.getElementById(`programme-${first}`)?.focus()
    else keep.mutate()
  }
  const set = (patch: Partial<Draft>) => {
    setDraft({ ...draft, ...patch })
    setErrors({})
  }
  const help = (name: string, hint?: string) => (errors[name] || hint ? `programme-${name}-help` : undefined)
  const long = (name: 'description' | 'contacts', max: number, optional = false) => {
    const hint = t(`programmes:hint.${name}`)
    return (
      <Field
        id={`programme-${name}`}
        label={t(`programmes:field.${name}`)}
        optional={optional}
        hint={hint}
        error={errors[name]}
      >
        <TextArea
          id={`programme-${name}`}
          value={draft[name]}
          rows={3}
          maxLength={max}
          resizeOrientation="vertical"
          aria-describedby={help(name, hint)}
          validated={errors[name] ? 'error' : 'default'}
          onChange={(_, value) => set({ [name]: value })}
        />
      </Field>
    )
  }
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-form">
      <RefusalAlert error={keep.error} onReload={onReload} />
      <Field id="programme-name" label={t('programmes:name')} error={errors.name}>
        <TextInput
          id="programme-name"
          value={draft.name}
          maxLength={200}
          aria-describedby={help('name')}
          validated={errors.name ? 'error' : 'default'}
          onChange={(_, name) => set({ name })}
        />
      </Field>
      {long('description', 2000, true)}
      <div className="sl-form-grid" role="group" aria-label={t('programmes:calendar')}>
        {DAYS.map((day) => (
          <Field key={day} id={`programme-${day}`} label={t(`programmes:day.${day}`)} error={errors[day]}>
            <TextInput
              id={`programme-${day}`}
              type="date"
              value={draft.calendar[day]}
              aria-describedby={help(day)}
              validated={errors[day] ? 'error' : 'default'}
              onChange={(_, value) => set({ calendar: { ...draft.calendar, [day]: value } })}
            />
          </Field>
        ))}
      </div>
      <FormGroup
        role="group"
        label={t('programmes:plans')}
        fieldId="programme-planIds"
        isStack
        id="programme-planIds"
        tabIndex={-1}
      >
        <p
          className={errors.planIds ? 'sl-act__error' : 'sl-muted'}
          role={errors.planIds ? 'alert' : undefined}
        >
          {errors.planIds ?? t(plans.data?.length === 0 ? 'programmes:noPlans' : 'programmes:plansHint')}
        </p>
        {plans.data?.map(({ id, name }) => (
          <Checkbox
            key={id}
            id={`programme-plan-${id}`}
            label={name}
            isChecked={draft.planIds.includes(id)}
            onChange={(_, on) =>
              set({ planIds: on ? [...draft.planIds, id] : draft.planIds.filter((one) => one !== id) })
            }
          />
        ))}
      </FormGroup>
      {long('contacts', 1000)}
      <div>
        <Button type="submit" isLoading={keep.isPending} isDisabled={keep.isPending}>
          {t('programmes:save')}
        </Button>
      </div>
    </Form>
  )
}
