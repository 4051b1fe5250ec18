import { FormGroup, Radio, TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Field } from '@/components/form/Field'
import { ListEditor } from '@/components/form/ListEditor'
import { LONGEST, MARKS, MOST, type Written } from './decree'

interface Props {
  written: Written
  /** How an automatic number looks. */
  example: string
  onChange: (written: Written) => void
}

/** Number, days and words of a decree. */
export function DecreeFields({ written, example, onChange }: Props) {
  const { t } = useTranslation('letters')
  const change = (patch: Partial<Written>) => onChange({ ...written, ...patch })
  return (
    <section className="sl-plan-card">
      <FormGroup
        className="sl-number-mode"
        role="radiogroup"
        label={t('decree.numberMode')}
        fieldId="decree-number-mode"
        isStack
      >
        <Radio
          id="decree-automatic"
          name="decree-number-mode"
          label={t('decree.automatic', { example })}
          isChecked={written.isAutomatic}
          onChange={() => change({ isAutomatic: true })}
        />
        <Radio
          id="decree-own"
          name="decree-number-mode"
          label={t('decree.own')}
          isChecked={!written.isAutomatic}
          onChange={() => change({ isAutomatic: false })}
        />
      </FormGroup>
      <div className="sl-grid-fields">
        {!written.isAutomatic && (
          <Field id="decree-number" label={t('decree.number')}>
            <TextInput
              id="decree-number"
              value={written.number}
              maxLength={120}
              onChange={(_, number) => change({ number })}
            />
          </Field>
        )}
        {(['issuedOn', 'effectiveOn'] as const).map((name) => (
          <Field
            key={name}
            id={`decree-${name}`}
            label={t(`decree.${name}`)}
            hint={name === 'effectiveOn' ? t('decree.effectiveHint') : undefined}
          >
            <TextInput
              id={`decree-${name}`}
              type="date"
              value={written[name]}
              aria-describedby={name === 'effectiveOn' ? 'decree-effectiveOn-help' : undefined}
              onChange={(_, value) => change({ [name]: value })}
            />
          </Field>
        ))}
      </div>
      {(['considering', 'remembering', 'deciding'] as const).map((part) => (
        <ListEditor
          key={part}
          label={t(`decree.${part}`)}
          hint={part === 'remembering' ? undefined : t('decree.parts')}
          items={written[part]}
          onChange={(texts) => change({ [part]: texts })}
          mark={MARKS[part]}
          most={MOST[part]}
          max={LONGEST[part]}
        />
      ))}
    </section>
  )
}
