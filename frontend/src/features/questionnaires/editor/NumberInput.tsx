import { TextInput } from '@patternfly/react-core'
import { Field } from '@/components/form/Field'
import { fieldId } from '../draft/faults'
import { useFaultText } from './writing'

interface Props {
  question: string
  at: string
  label: string
  value: number | null | undefined
  onChange: (value: number | null) => void
  isWhole?: boolean
  hint?: string
}

/** A number, or nothing yet. */
export function NumberInput({ question, at, label, value, onChange, isWhole = false, hint }: Props) {
  const id = fieldId(question, at)
  const fault = useFaultText()(question, at)
  return (
    <Field id={id} label={label} hint={hint} error={fault}>
      <TextInput
        id={id}
        type="number"
        step={isWhole ? 1 : 'any'}
        value={value ?? ''}
        aria-describedby={fault || hint ? `${id}-help` : undefined}
        validated={fault ? 'error' : 'default'}
        onChange={(_, typed) => {
          const number = typed === '' ? null : Number(typed)
          onChange(number !== null && isWhole ? Math.trunc(number) : number)
        }}
      />
    </Field>
  )
}
