import { FormGroup, FormSelect, FormSelectOption, Radio, TextArea, TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Field } from '../form/Field'
import { isRequired, type ActField, type Values } from './act-form'

const FEW = 5

interface Props {
  fields: ActField[]
  values: Values
  errors: Values
  onChange: (name: string, value: string) => void
}

/** The fields of a step, each with its error tied to it. */
export function ActFields({ fields, values, errors, onChange }: Props) {
  const { t } = useTranslation('acts')
  return fields
    .filter(({ shown }) => !shown || shown(values))
    .map((field) => {
      const { name, label, kind, options = [] } = field
      const id = `act-${name}`
      const value = values[name] ?? ''
      const error = errors[name]
      const shared = {
        id,
        value,
        onChange: (_: unknown, typed: string) => onChange(name, typed),
        'aria-describedby': error || field.hint ? `${id}-help` : undefined,
        validated: error ? ('error' as const) : ('default' as const),
        maxLength: field.max,
      }
      if (kind === 'choice' && options.length <= FEW)
        return (
          <FormGroup key={name} role="radiogroup" label={label} fieldId={id} isStack>
            {options.map((option) => (
              <Radio
                key={option.value}
                id={`${id}-${option.value}`}
                name={id}
                label={option.label}
                isChecked={value === option.value}
                onChange={() => onChange(name, option.value)}
              />
            ))}
            {error && <p className="sl-act__error">{error}</p>}
          </FormGroup>
        )
      return (
        <Field
          key={name}
          id={id}
          label={label}
          optional={!isRequired(field, values)}
          hint={field.hint}
          error={error}
        >
          {kind === 'long' ? (
            <TextArea {...shared} rows={3} resizeOrientation="vertical" />
          ) : kind === 'choice' ? (
            <FormSelect {...shared}>
              <FormSelectOption value="" label={t('choose')} isPlaceholder />
              {options.map((option) => (
                <FormSelectOption key={option.value} value={option.value} label={option.label} />
              ))}
            </FormSelect>
          ) : (
            <TextInput {...shared} type={kind} />
          )}
        </Field>
      )
    })
}
