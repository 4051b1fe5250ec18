import { Button, Form, FormSelect, FormSelectOption, PageSection, TextInput } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMe } from '@/api/session'
import type { PrepareSurvey, SurveyRow, TokenPolicy } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { useFormat } from '@/components/format/useFormat'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { isOfEmployees } from './asked/api'
import { AskedFields } from './asked/AskedFields'
import { useRefreshSurveys } from './api'
import { bodyOf, faultsOf, type Draft, type Fault, type Name } from './draft'
import { sampleOf } from './sample'
import { ShowingFields, type Showing } from './ShowingFields'

const POLICIES: TokenPolicy[] = ['NONE', 'OPTIONAL', 'REQUIRED']

interface Props {
  initial: Draft
  /** The survey that is changed; while people answer it only what makes no difference to them. */
  survey?: SurveyRow
  confirm: string
  send: (body: PrepareSurvey) => Promise<SurveyRow>
}

/** Describes a survey: of which service, of how many users, from when to when; says how many answers that needs. */
export function SurveyForm({ initial, survey, confirm, send }: Props) {
  const { t } = useTranslation(['surveys', 'acts', 'survey-tokens', 'survey-asked'])
  const me = useMe()
  const navigate = useNavigate()
  const refresh = useRefreshSurveys()
  const [draft, setDraft] = useState(initial)
  const [faults, setFaults] = useState<Partial<Record<Name, Fault>>>({})
  const { asked } = draft
  const employees = isOfEmployees(asked.audience)
  const runs = survey?.status === 'OPEN'
  const save = useMutation({
    mutationFn: () => send(bodyOf(draft)),
    onSuccess: ({ id }) => {
      void refresh()
      void navigate(`/survei/${id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = faultsOf(draft, survey)
    setFaults(found)
    const [first] = Object.keys(found)
    if (first) document.getElementById(`survey-${first}`)?.focus()
    else save.mutate()
  }
  const set = (name: Name, value: string) => {
    setDraft({ ...draft, [name]: value })
    setFaults({ ...faults, [name]: undefined })
  }
  // The same at every keystroke, so that its many boxes are not drawn anew.
  const show = useCallback((showing: Showing) => setDraft((before) => ({ ...before, showing })), [])
  const errorOf = (name: Name) => {
    const fault = faults[name]
    if (!fault) return undefined
    return fault === 'required' ? t('acts:required') : t(`surveys:prepare.${fault}`)
  }
  const input = (
    name: Name,
    type: 'text' | 'number' | 'date',
    extra: { hint?: string; optional?: boolean } = {},
  ) => (
    <Field
      id={`survey-${name}`}
      label={t(`surveys:field.${name}`)}
      optional={extra.optional}
      hint={extra.hint}
      error={errorOf(name)}
    >
      <TextInput
        id={`survey-${name}`}
        type={type}
        min={type === 'number' ? 1 : undefined}
        value={draft[name]}
        maxLength={type === 'text' ? 200 : undefined}
        onChange={(_, typed) => set(name, typed)}
        aria-describedby={faults[name] || extra.hint ? `survey-${name}-help` : undefined}
        validated={faults[name] ? 'error' : 'default'}
      />
    </Field>
  )
  return (
    <PageSection hasBodyWrapper={false} isFilled>
      <Form noValidate onSubmit={submit} className="sl-plan-form">
        <RefusalAlert error={save.error} />
        {!runs && (
          <AskedFields
            asked={asked}
            isWhole={me.unit === null}
            onChange={(chosen) => setDraft({ ...draft, asked: chosen })}
          />
        )}
        <div className="sl-form-grid">
          {!runs && input('title', 'text', { hint: t('surveys:prepare.titleHint') })}
          {!runs && !employees && input('service', 'text', { hint: t('surveys:prepare.serviceHint') })}
          {!runs && (
            <Field id="survey-unitId" label={t('surveys:field.unitId')} error={errorOf('unitId')}>
              <UnitTreeSelect
                id="survey-unitId"
                none={t('surveys:prepare.noUnit')}
                label={t('surveys:field.unitId')}
                value={draft.unitId}
                onChange={(id) => set('unitId', id)}
              />
            </Field>
          )}
          {!employees &&
            input('population', 'number', { hint: t('surveys:prepare.populationHint'), optional: true })}
          {!runs && input('opensOn', 'date')}
          {input('closesOn', 'date', runs ? { hint: t('surveys:change.closesOnHint') } : {})}
          {!runs && !employees && (
            <Field
              id="survey-tokens"
              label={t('survey-tokens:policy.label')}
              hint={t('survey-tokens:policy.hint')}
            >
              <FormSelect
                id="survey-tokens"
                value={draft.tokens}
                aria-describedby="survey-tokens-help"
                onChange={(_, chosen) => setDraft({ ...draft, tokens: chosen as TokenPolicy })}
              >
                {POLICIES.map((policy) => (
                  <FormSelectOption key={policy} value={policy} label={t(`survey-tokens:policy.${policy}`)} />
                ))}
              </FormSelect>
            </Field>
          )}
          {!employees &&
            input('hourlyCeiling', 'number', { hint: t('surveys:prepare.ceilingHint'), optional: true })}
        </div>
        {!runs && <ShowingFields showing={draft.showing} isOfficial={!asked.versionId} onChange={show} />}
        <Need draft={draft} />
        <div>
          <Button type="submit" isLoading={save.isPending} isDisabled={save.isPending}>
            {confirm}
          </Button>
        </div>
      </Form>
    </PageSection>
  )
}

/** How many answers the survey needs. */
function Need({ draft }: { draft: Draft }) {
  const { t } = useTranslation(['surveys', 'survey-asked'])
  const format = useFormat()
  const population = Number(draft.population)
  const needed = sampleOf(population)
  const text = () => {
    if (isOfEmployees(draft.asked.audience))
      return draft.asked.audience === 'NAMED_EMPLOYEES'
        ? `${t('survey-asked:employeesNeed')} ${t('survey-asked:employeesNamed')}`
        : t('survey-asked:employeesNeed')
    if (draft.asked.versionId) return t('survey-asked:publicNeed')
    if (needed === null) return t('surveys:prepare.noPopulation')
    return t('surveys:prepare.needed', {
      needed: format.integer(needed),
      population: format.integer(population),
    })
  }
  return (
    <p role="status" className="sl-survey-need">
      {text()}
    </p>
  )
}
