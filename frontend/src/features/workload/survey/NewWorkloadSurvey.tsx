import { Button, Form, Label, LabelGroup, PageSection, TextArea, TextInput } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import { useUnit } from '@/api/units'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { PageHeader } from '@/components/layout/PageHeader'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { todayIn } from '@/lib/format'
import { openWorkloadSurvey, useRefreshWorkloadSurveys } from './api'

type Name = 'title' | 'period' | 'units' | 'dueOn'
const YEAR = /^(199\d|20\d\d|2100)$/

/** Opens a workload survey: of which year, for which units, until when. */
export function NewWorkloadSurvey() {
  const { t } = useTranslation(['workload-survey', 'workload', 'acts'])
  const me = useMe()
  const navigate = useNavigate()
  const refresh = useRefreshWorkloadSurveys()
  const today = todayIn(me.government.timeZone)
  const year = today.slice(0, 4)
  const [values, setValues] = useState({
    title: t('workload-survey:open.proposal', { year }),
    period: year,
    dueOn: '',
    note: '',
  })
  const [units, setUnits] = useState<string[]>([])
  const [errors, setErrors] = useState<Partial<Record<Name, string>>>({})
  const [sent, setSent] = useState({ text: '', key: '' })
  const open = useMutation({
    mutationFn: () => {
      const body = {
        title: values.title.trim(),
        period: Number(values.period),
        unitIds: units,
        dueOn: values.dueOn,
        note: values.note.trim() || null,
      }
      const text = JSON.stringify(body)
      const key = sent.text === text ? sent.key : newIdempotencyKey()
      setSent({ text, key })
      return openWorkloadSurvey(body, key)
    },
    onSuccess: ({ id }) => {
      void refresh()
      void navigate(`/beban-kerja/survei/${id}`)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found: Partial<Record<Name, string>> = {}
    if (!values.title.trim()) found.title = t('acts:required')
    if (!YEAR.test(values.period)) found.period = t('workload:periodWrong')
    if (units.length === 0) found.units = t('workload-survey:open.noUnits')
    if (!values.dueOn) found.dueOn = t('acts:required')
    else if (values.dueOn < today) found.dueOn = t('workload-survey:open.dueOver')
    setErrors(found)
    const [first] = Object.keys(found)
    if (first) document.getElementById(`ws-${first}`)?.focus()
    else open.mutate()
  }
  const input = (name: 'title' | 'period' | 'dueOn', type: 'text' | 'date', hint?: string) => (
    <Field id={`ws-${name}`} label={t(`workload-survey:field.${name}`)} hint={hint} error={errors[name]}>
      <TextInput
        id={`ws-${name}`}
        type={type}
        inputMode={name === 'period' ? 'numeric' : undefined}
        maxLength={name === 'title' ? 200 : undefined}
        value={values[name]}
        onChange={(_, typed) => {
          setValues({ ...values, [name]: typed })
          setErrors({ ...errors, [name]: undefined })
        }}
        aria-describedby={errors[name] || hint ? `ws-${name}-help` : undefined}
        validated={errors[name] ? 'error' : 'default'}
      />
    </Field>
  )
  return (
    <>
      <PageHeader
        title={t('workload-survey:open.title')}
        lead={t('workload-survey:open.lead')}
        crumbs={[
          { label: t('workload:title'), to: '/beban-kerja' },
          { label: t('workload-survey:title'), to: '/beban-kerja/survei' },
        ]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <Form noValidate onSubmit={submit} className="sl-plan-form">
          <RefusalAlert error={open.error} />
          <div className="sl-form-grid">
            {input('title', 'text')}
            {input('period', 'text', t('workload-survey:open.periodHint'))}
            {input('dueOn', 'date', t('workload-survey:open.dueHint'))}
          </div>
          <Field
            id="ws-units"
            label={t('workload-survey:field.units')}
            hint={t('workload-survey:open.unitsHint')}
            error={errors.units}
          >
            <div>
              <UnitTreeSelect
                id="ws-units"
                none={t('workload-survey:open.addUnit')}
                label={t('workload-survey:field.units')}
                value=""
                onChange={(id) => {
                  setUnits((chosen) => (chosen.includes(id) ? chosen : [...chosen, id]))
                  setErrors({ ...errors, units: undefined })
                }}
              />
              {units.length > 0 && (
                <LabelGroup aria-label={t('workload-survey:field.units')} className="sl-told-units">
                  {units.map((id) => (
                    <ChosenUnit
                      key={id}
                      id={id}
                      onRemove={() => setUnits(units.filter((one) => one !== id))}
                    />
                  ))}
                </LabelGroup>
              )}
            </div>
          </Field>
          <Field id="ws-note" label={t('workload-survey:field.note')} optional>
            <TextArea
              id="ws-note"
              rows={3}
              maxLength={1000}
              resizeOrientation="vertical"
              value={values.note}
              onChange={(_, note) => setValues({ ...values, note })}
            />
          </Field>
          <div>
            <Button type="submit" isLoading={open.isPending} isDisabled={open.isPending}>
              {t('workload-survey:open.act')}
            </Button>
          </div>
        </Form>
      </PageSection>
    </>
  )
}

function ChosenUnit({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { t } = useTranslation('workload-survey')
  const name = useUnit(id).data?.name ?? '…'
  return (
    <Label onClose={onRemove} closeBtnAriaLabel={t('open.removeUnit', { name })}>
      {name}
    </Label>
  )
}
