import { TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { Field } from '@/components/form/Field'
import { codeOf } from '../draft/codes'
import { LONGEST_CODE } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { useFaultText } from './writing'

interface Props {
  question: string
  at: string
  label: string
  hint?: string
  code: string | null | undefined
  onChange: (code: string | null) => void
}

/**
 * A code. It is taken over when the field is left: conditions follow a code that is written anew, and on the way it may
 * look like the code of another.
 */
export function CodeInput({ question, at, label, hint, code, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  const id = fieldId(question, at)
  const fault = useFaultText()(question, at)
  return (
    <Field id={id} label={label} hint={hint} error={fault}>
      <TextInput
        id={id}
        value={typed ?? code ?? ''}
        maxLength={LONGEST_CODE}
        autoComplete="off"
        aria-describedby={fault || hint ? `${id}-help` : undefined}
        validated={fault ? 'error' : 'default'}
        onChange={(_, text) => setTyped(codeOf(text))}
        onBlur={() => {
          if (typed !== null && typed !== (code ?? '')) onChange(typed || null)
          setTyped(null)
        }}
      />
    </Field>
  )
}
