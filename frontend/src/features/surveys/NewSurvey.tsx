import { Button, Form, FormSelect, FormSelectOption, PageSection, TextInput } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { TokenPolicy } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { todayIn } from '@/lib/format'
import { prepareSurvey, useRefreshSurveys } from './api'
import { isOfEmployees } from './asked/api'
import { AskedFields, type Asked } from './asked/AskedFields'
import { sampleOf } from './sample'

const MOST_AN_HOUR = 1_000_000
const POLICIES: TokenPolicy[] = ['NONE', 'OPTIONAL', 'REQUIRED']

type Name = 'title' | 'service' | 'unitId' | 'population' | 'opensOn' | 'closesOn' | 'hourlyCeiling'
const REQUIRED: Name[] = ['title', 'service', 'unitId', 'opensOn', 'closesOn']

/** Prepares a survey: of which service, of how many users, from when to when; says how many answers that needs. */
export function NewSurvey() {
  const { t } = useTranslation(['surveys', 'acts', 'survey-tokens', 'survey-asked'])
  const format = useFormat()
  const me = useMe()
  const navigate = useNavigate()
  const refresh = useRefreshSurveys()
  const today = todayIn(me.government.timeZone)
  const [values, setValues] = useState<Record<Name, string>>({
    title: '',
    service: '',
    unitId: me.unit?.id ?? '',
    population: '',
    opensOn: today,
    closesOn: '',
    hourlyCeiling: '',
  })
  const [tokens, setTokens] = useState<TokenPolicy>('NONE')
  const [asked, setAsked] = useState<Asked>({ versionId: '', audience: 'PUBLIC' })
  const [errors, setErrors] = useState<Partial<Record<Name, string>>>({})
  const [sent, setSent] = useState({ text: '', key: '' })
  const employees = isOfEmployees(asked.audience)
  const needed = sampleOf(Number(values.population))
  const prepare = useMutation({
    mutationFn: () => {
      const body = {
        title: values.title.trim(),
        // Employees are asked about no service, counted by their invitations, and fetch their own codes.
        service: (employees ? values.title : values.service).trim(),
        unitId: values.unitId,
        population: values.population && !employees ? Number(values.population) : null,
        opensOn: values.opensOn,
        closesOn: values.closesOn,
        tokens: employees ? null : tokens,
        hourlyCeiling: values.hourlyCeiling && !employees ? Number(values.hourlyCeiling) : null,
        questionnaireVersionId: asked.versionId || null,
        audience: asked.audience,
      }
      const text = JSON.stringify(body)
      const key = sent.text === text ? sent.key : newIdempotencyKey()
      setSent({ text, key })
      return prepareSurvey(body, key)
    },
    onSuccess: ({ id }) => {
      void refresh()
      void navigate(`/survei/${id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found: Partial<Record<Name, string>> = {}
    for (const name of REQUIRED)
      if (!values[name].trim() && !(employees && name === 'service')) found[name] = t('acts:required')
    if (values.population && needed === null && !employees) found.population = t('surveys:prepare.whole')
    const ceiling = Number(values.hourlyCeiling)
    if (
      values.hourlyCeiling &&
      !employees &&
      !(Number.isInteger(ceiling) && ceiling >= 1 && ceiling <= MOST_AN_HOUR)
    )
      found.hourlyCeiling = t('surveys:prepare.ceilingWhole')
    if (values.closesOn && values.closesOn < values.opensOn) found.closesOn = t('surveys:prepare.order')
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) document.getElementById(`survey-${first}`)?.focus()
    else prepare.mutate()
  }
  const set = (name: Name, value: string) => {
    setValues({ ...values, [name]: value })
    setErrors({ ...errors, [name]: undefined })
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
      error={errors[name]}
    >
      <TextInput
        id={`survey-${name}`}
        type={type}
        min={type === 'number' ? 1 : undefined}
        value={values[name]}
        maxLength={type === 'text' ? 200 : undefined}
        onChange={(_, typed) => set(name, typed)}
        aria-describedby={errors[name] || extra.hint ? `survey-${name}-help` : undefined}
        validated={errors[name] ? 'error' : 'default'}
      />
    </Field>
  )
  return (
    <>
      <PageHeader
        title={t('surveys:prepare.title')}
        lead={t('surveys:prepare.lead')}
        crumbs={[{ label: t('surveys:title'), to: '/survei' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <Form noValidate onSubmit={submit} className="sl-plan-form">
          <RefusalAlert error={prepare.error} />
          <AskedFields asked={asked} isWhole={me.unit === null} onChange={setAsked} />
          <div className="sl-form-grid">
            {input('title', 'text', { hint: t('surveys:prepare.titleHint') })}
            {!employees && input('service', 'text', { hint: t('surveys:prepare.serviceHint') })}
            <Field id="survey-unitId" label={t('surveys:field.unitId')} error={errors.unitId}>
              <UnitTreeSelect
                id="survey-unitId"
                none={t('surveys:prepare.noUnit')}
                label={t('surveys:field.unitId')}
                value={values.unitId}
                onChange={(id) => set('unitId', id)}
              />
            </Field>
            {!employees &&
              input('population', 'number', { hint: t('surveys:prepare.populationHint'), optional: true })}
            {input('opensOn', 'date')}
            {input('closesOn', 'date')}
            {!employees && (
              <Field
                id="survey-tokens"
                label={t('survey-tokens:policy.label')}
                hint={t('survey-tokens:policy.hint')}
              >
                <FormSelect
                  id="survey-tokens"
                  value={tokens}
                  aria-describedby="survey-tokens-help"
                  onChange={(_, chosen) => setTokens(chosen as TokenPolicy)}
                >
                  {POLICIES.map((policy) => (
                    <FormSelectOption
                      key={policy}
                      value={policy}
                      label={t(`survey-tokens:policy.${policy}`)}
                    />
                  ))}
                </FormSelect>
              </Field>
            )}
            {!employees &&
              input('hourlyCeiling', 'number', { hint: t('surveys:prepare.ceilingHint'), optional: true })}
          </div>
          <p role="status" className="sl-survey-need">
            {asked.versionId
              ? [
                  t(employees ? 'survey-asked:employeesNeed' : 'survey-asked:publicNeed'),
                  asked.audience === 'NAMED_EMPLOYEES' && t('survey-asked:employeesNamed'),
                ]
                  .filter(Boolean)
                  .join(' ')
              : needed === null
                ? t('surveys:prepare.noPopulation')
                : t('surveys:prepare.needed', {
                    needed: format.integer(needed),
                    population: format.integer(Number(values.population)),
                  })}
          </p>
          <div>
            <Button type="submit" isLoading={prepare.isPending} isDisabled={prepare.isPending}>
              {t('surveys:prepare.confirm')}
            </Button>
          </div>
        </Form>
      </PageSection>
    </>
  )
}
