import { Button, Checkbox, TextInput } from '@patternfly/react-core'
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Alert } from '@/components/feedback/Alert'
import { Field } from '@/components/form/Field'
import { useFormat } from '@/components/format/useFormat'
import type { PlanAnswer, PlanValues, RuleDefaults } from './schema'

interface Props {
  form: UseFormReturn<PlanValues, unknown, PlanAnswer>
  defaults: RuleDefaults
}

type Figure = 'moveCost' | 'perKm' | 'wishBonus' | 'minTenureMonths' | 'maxClassGain' | 'maxKm'

const WHAT_IF = [6, 12, 24]

/** What the plan weighs and how far it may go, each with what it means for people. */
export function CriteriaFields({ form, defaults }: Props) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const tenure = useWatch({ control: form.control, name: 'criteria.minTenureMonths' })
  const otherTenure = tenure.trim() !== '' && Number(tenure) !== defaults.minTenureMonths
  const set = (months: number | null) =>
    form.setValue('criteria.minTenureMonths', months === null ? '' : String(months), {
      shouldDirty: true,
      shouldValidate: true,
    })
  const figure = { form }
  return (
    <>
      <Switches form={form} />
      <div className="sl-form-grid">
        <NumberField {...figure} name="moveCost" unit={t('unit.points')} />
        <NumberField {...figure} name="perKm" unit={t('unit.pointsPerKm')} />
        <NumberField {...figure} name="wishBonus" unit={t('unit.points')} />
        <NumberField {...figure} name="maxKm" unit={t('unit.km')} placeholder={t('form.noLimit')} />
        <NumberField
          {...figure}
          name="maxClassGain"
          unit={t('unit.classes')}
          placeholder={t('form.byRule', { value: defaults.maxClassGain })}
        />
        <NumberField
          {...figure}
          name="minTenureMonths"
          unit={t('unit.months')}
          placeholder={t('form.byRule', { value: defaults.minTenureMonths })}
        />
      </div>
      <div className="sl-what-if">
        <span id="what-if">{t('form.whatIf')}</span>
        <span role="group" aria-labelledby="what-if" className="sl-chips">
          {WHAT_IF.filter((months) => months !== defaults.minTenureMonths).map((months) => (
            <Button
              key={months}
              size="sm"
              variant="secondary"
              aria-pressed={Number(tenure) === months && tenure !== ''}
              onClick={() => set(months)}
            >
              {t('form.whatIfMonths', { months })}
            </Button>
          ))}
          <Button size="sm" variant="link" isDisabled={tenure === ''} onClick={() => set(null)}>
            {t('form.asTheRule', { months: defaults.minTenureMonths })}
          </Button>
        </span>
      </div>
      {otherTenure && (
        <Alert
          isInline
          variant="warning"
          title={t('form.whatIfNote', {
            rule: format.months(defaults.minTenureMonths),
            instead: format.months(Number(tenure)),
          })}
        />
      )}
    </>
  )
}

function NumberField({
  form,
  name,
  unit,
  placeholder,
}: Pick<Props, 'form'> & { name: Figure; unit: string; placeholder?: string }) {
  const { t } = useTranslation('plans')
  const path = `criteria.${name}` as const
  const error = form.formState.errors.criteria?.[name]?.message
  return (
    <Field
      id={`plan-${name}`}
      label={`${t(`criteria.${name}.label`)} (${unit})`}
      optional={placeholder !== undefined}
      hint={t(`criteria.${name}.hint`)}
      error={error}
    >
      <Controller
        control={form.control}
        name={path}
        render={({ field }) => (
          <TextInput
            {...field}
            id={`plan-${name}`}
            inputMode="numeric"
            placeholder={placeholder}
            aria-describedby={`plan-${name}-help`}
            validated={error ? 'error' : 'default'}
          />
        )}
      />
    </Field>
  )
}

function Switches({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('plans')
  return (
    <div className="sl-form-checks">
      {(['protectOrigin', 'shortageFirst'] as const).map((name) => (
        <Controller
          key={name}
          control={form.control}
          name={`criteria.${name}`}
          render={({ field: { value, ...field } }) => (
            <Checkbox
              {...field}
              id={`plan-${name}`}
              label={t(`criteria.${name}.label`)}
              description={t(`criteria.${name}.hint`)}
              isChecked={value}
            />
          )}
        />
      ))}
    </div>
  )
}
