import { Checkbox, FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionKind } from '@/api/types'
import { Field } from '@/components/form/Field'
import { partsOf, type Drafted } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { AmountFields } from './AmountFields'
import { ChoiceFields } from './ChoiceFields'
import { CodeInput } from './CodeInput'
import { ConditionFields } from './ConditionFields'
import { NumberInput } from './NumberInput'
import { ScaleFields } from './ScaleFields'
import { WordsInput } from './WordsInput'
import { useFaultText, useWriting } from './writing'

export const KINDS: QuestionKind[] = ['CHOICE', 'SCALE', 'NUMBER', 'TEXT']

interface Props {
  draft: Drafted[]
  at: number
  question: Drafted
  onChange: (patch: Partial<Drafted>) => void
}

/** Everything that can be written of one question. */
export function QuestionFields({ draft, at, question, onChange }: Props) {
  const { t } = useTranslation('questionnaires')
  const { purpose } = useWriting()
  const faultOf = useFaultText()
  const { key, kind } = question
  const kindId = fieldId(key, '/kind')
  const kindFault = faultOf(key, '/kind')
  const part = { question, onChange }
  return (
    <div className="sl-question__fields">
      <WordsInput
        question={key}
        at="/text"
        label={t('field.text')}
        words={question.text}
        isLong
        onChange={(text) => onChange({ text })}
      />
      <div className="sl-grid-fields">
        <Field id={kindId} label={t('field.kind')} error={kindFault}>
          <FormSelect
            id={kindId}
            value={kind ?? ''}
            validated={kindFault ? 'error' : 'default'}
            onChange={(_, chosen) => onChange(partsOf(chosen as QuestionKind, purpose))}
          >
            {!kind && <FormSelectOption value="" label={t('field.noKind')} isPlaceholder />}
            {KINDS.map((one) => (
              <FormSelectOption key={one} value={one} label={t(`kind.${one}`)} />
            ))}
          </FormSelect>
        </Field>
        <CodeInput
          question={key}
          at="/code"
          label={t('field.code')}
          hint={t('field.codeHint')}
          code={question.code}
          onChange={(code) => onChange({ code })}
        />
      </div>
      <Checkbox
        id={fieldId(key, '/required')}
        label={t('field.required')}
        description={t('field.requiredHint')}
        isChecked={question.required ?? false}
        onChange={(_, required) => onChange({ required })}
      />
      {kind === 'CHOICE' && <ChoiceFields {...part} />}
      {kind === 'SCALE' && <ScaleFields {...part} />}
      {kind === 'NUMBER' && <AmountFields {...part} />}
      {kind === 'TEXT' && (
        <NumberInput
          question={key}
          at="/maxLength"
          label={t('field.maxLength')}
          value={question.maxLength}
          isWhole
          onChange={(maxLength) => onChange({ maxLength })}
        />
      )}
      <ConditionFields {...part} draft={draft} at={at} />
    </div>
  )
}
