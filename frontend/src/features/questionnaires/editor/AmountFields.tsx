import { Checkbox } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionAmount } from '@/api/types'
import type { Drafted } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { Fault } from './Fault'
import { NumberInput } from './NumberInput'
import { WordsInput } from './WordsInput'

interface Props {
  question: Drafted
  onChange: (patch: Partial<Drafted>) => void
}

/** Smallest and largest number, digits behind the point, and what is counted. */
export function AmountFields({ question, onChange }: Props) {
  const { t } = useTranslation('questionnaires')
  const { key } = question
  const amount: QuestionAmount = question.amount ?? { min: null, max: null, decimals: null, unit: null }
  const set = (patch: QuestionAmount) => onChange({ amount: { ...amount, ...patch } })
  return (
    <fieldset className="sl-question__group" id={fieldId(key, '/amount')} tabIndex={-1}>
      <legend>{t('amount.title')}</legend>
      <Fault question={key} at="/amount" />
      <div className="sl-grid-fields">
        {(['min', 'max', 'decimals'] as const).map((name) => (
          <NumberInput
            key={name}
            question={key}
            at={`/amount/${name}`}
            label={t(`amount.${name}`)}
            value={amount[name]}
            isWhole={name === 'decimals'}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
      </div>
      <Checkbox
        id={fieldId(key, '/amount/has-unit')}
        label={t('amount.hasUnit')}
        isChecked={Boolean(amount.unit)}
        onChange={(_, on) => set({ unit: on ? { id: null, en: null, jv: null } : null })}
      />
      {amount.unit && (
        <WordsInput
          question={key}
          at="/amount/unit"
          label={t('amount.unit')}
          words={amount.unit}
          onChange={(unit) => set({ unit })}
        />
      )}
    </fieldset>
  )
}
