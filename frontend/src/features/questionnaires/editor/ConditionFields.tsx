import { Checkbox, FormGroup, FormSelect, FormSelectOption, Radio } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionCondition, ShowIfOperator } from '@/api/types'
import { Field } from '@/components/form/Field'
import { askable, isComparing, operatorsFor, possible } from '../draft/conditions'
import type { Drafted } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { wordsIn } from '../words'
import { Fault } from './Fault'
import { NumberInput } from './NumberInput'
import { useFaultText, useWriting } from './writing'

interface Props {
  draft: Drafted[]
  at: number
  question: Drafted
  onChange: (patch: Partial<Drafted>) => void
}

/** "Ask only when … is …": only earlier questions can be asked, and only for values they can have. */
export function ConditionFields({ draft, at, question, onChange }: Props) {
  const { t } = useTranslation(['questionnaires', 'problems'])
  const { language } = useWriting()
  const faultOf = useFaultText()
  const { key, showIf } = question
  const earlier = askable(draft, at)
  const asked = earlier.find(({ code }) => code === showIf?.question)
  const set = (patch: QuestionCondition) => onChange({ showIf: { ...showIf, ...patch } })
  const ask = (code: string) => {
    const chosen = earlier.find((one) => one.code === code)
    const [first] = operatorsFor(chosen?.kind)
    const operator = showIf?.operator && operatorsFor(chosen?.kind).includes(showIf.operator)
    set({ question: code, operator: operator ? showIf.operator : (first ?? null), values: [] })
  }
  const operatorId = fieldId(key, '/showIf/operator')
  const questionId = fieldId(key, '/showIf/question')
  // Known at once, without asking the service: the question was moved in front of the one it asks, or that one is gone.
  const lost = showIf?.question && !asked ? t('problems:no-earlier-question') : undefined
  const questionFault = faultOf(key, '/showIf/question') ?? lost
  const operatorFault = faultOf(key, '/showIf/operator')
  return (
    <fieldset className="sl-question__group" id={fieldId(key, '/showIf')} tabIndex={-1}>
      <legend>{t('condition.title')}</legend>
      <Checkbox
        id={fieldId(key, '/showIf/on')}
        label={t('condition.on')}
        description={!showIf && earlier.length === 0 ? t('condition.none') : undefined}
        isDisabled={!showIf && earlier.length === 0}
        isChecked={Boolean(showIf)}
        onChange={(_, on) => (on ? ask(earlier.at(-1)?.code ?? '') : onChange({ showIf: null }))}
      />
      {showIf && (
        <>
          <div className="sl-grid-fields">
            <Field id={questionId} label={t('condition.question')} error={questionFault}>
              <FormSelect
                id={questionId}
                value={showIf.question ?? ''}
                validated={questionFault ? 'error' : 'default'}
                aria-describedby={questionFault ? `${questionId}-help` : undefined}
                onChange={(_, code) => ask(code)}
              >
                {!asked && (
                  <FormSelectOption
                    value={showIf.question ?? ''}
                    label={showIf.question || t('condition.choose')}
                    isPlaceholder
                  />
                )}
                {earlier.map((one) => (
                  <FormSelectOption
                    key={one.key}
                    value={one.code ?? ''}
                    label={`${draft.indexOf(one) + 1}. ${wordsIn(one.text, language) || one.code}`}
                  />
                ))}
              </FormSelect>
            </Field>
            <Field id={operatorId} label={t('condition.operator')} error={operatorFault}>
              <FormSelect
                id={operatorId}
                value={showIf.operator ?? ''}
                validated={operatorFault ? 'error' : 'default'}
                aria-describedby={operatorFault ? `${operatorId}-help` : undefined}
                onChange={(_, operator) => set({ operator: operator as ShowIfOperator, values: [] })}
              >
                {(asked ? operatorsFor(asked.kind) : showIf.operator ? [showIf.operator] : []).map(
                  (operator) => (
                    <FormSelectOption key={operator} value={operator} label={t(`condition.is.${operator}`)} />
                  ),
                )}
              </FormSelect>
            </Field>
          </div>
          <Values question={key} showIf={showIf} asked={asked} onChange={(values) => set({ values })} />
        </>
      )}
    </fieldset>
  )
}

interface ValuesProps {
  question: string
  showIf: QuestionCondition
  asked: Drafted | undefined
  onChange: (values: string[]) => void
}

function Values({ question, showIf, asked, onChange }: ValuesProps) {
  const { t } = useTranslation('questionnaires')
  const { language, faults } = useWriting()
  const { values = [] } = showIf
  const at = '/showIf/values'
  if (asked?.kind === 'NUMBER')
    return (
      <NumberInput
        question={question}
        at={at}
        label={t('condition.number')}
        value={values[0] === undefined ? null : Number(values[0])}
        onChange={(number) => onChange(number === null ? [] : [String(number)])}
      />
    )
  const known = asked ? possible(asked, language) : []
  const gone = values
    .filter((value) => !known.some((one) => one.value === value))
    .map((value) => ({ value, words: t('condition.gone', { value }) }))
  const isOne = isComparing(showIf.operator)
  const Tick = isOne ? Radio : Checkbox
  const impossible = faults.find((fault) => fault.key === question && fault.at.startsWith(`${at}/`))
  return (
    <div id={fieldId(question, at)} tabIndex={-1}>
      <Fault question={question} at={at} />
      {impossible && <Fault question={question} at={impossible.at} />}
      <FormGroup
        role={isOne ? 'radiogroup' : 'group'}
        label={t(isOne ? 'condition.value' : 'condition.values')}
        fieldId={fieldId(question, `${at}/group`)}
        isStack
      >
        {[...known, ...gone].map(({ value, words }) => (
          <Tick
            key={value}
            id={fieldId(question, `${at}/${value}`)}
            name={fieldId(question, isOne ? at : `${at}/${value}`)}
            label={words}
            isChecked={values.includes(value)}
            onChange={(_: unknown, on: boolean) =>
              onChange(!on ? values.filter((one) => one !== value) : isOne ? [value] : [...values, value])
            }
          />
        ))}
      </FormGroup>
    </div>
  )
}
