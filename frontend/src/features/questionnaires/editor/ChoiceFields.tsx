import { Button, Checkbox } from '@patternfly/react-core'
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TimesIcon } from '@patternfly/react-icons'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionOption } from '@/api/types'
import { freeOptionCode, MOST_OPTIONS, type Drafted } from '../draft/draft'
import { fieldId } from '../draft/faults'
import { CodeInput } from './CodeInput'
import { Fault } from './Fault'
import { WordsInput } from './WordsInput'
import { useWriting } from './writing'

interface Props {
  question: Drafted
  onChange: (patch: Partial<Drafted>) => void
}

/** The words somebody chooses from: written, added, moved by buttons, taken away. */
export function ChoiceFields({ question, onChange }: Props) {
  const { t } = useTranslation('questionnaires')
  const { language } = useWriting()
  const { key, options = [], several = false } = question
  const next = useRef<string>(null)
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus()
    next.current = null
  }, [options])
  const change = (at: number, patch: Partial<QuestionOption>) =>
    onChange({ options: options.map((one, index) => (index === at ? { ...one, ...patch } : one)) })
  const move = (at: number, to: number) => {
    const moved = [...options]
    moved.splice(to, 0, ...moved.splice(at, 1))
    next.current = fieldId(key, `/options/${to}/${to < at ? 'up' : 'down'}`)
    onChange({ options: moved })
  }
  return (
    <fieldset className="sl-question__group" id={fieldId(key, '/options')} tabIndex={-1}>
      <legend>{t('options.title')}</legend>
      <Fault question={key} at="/options" />
      <ol className="sl-options">
        {options.map((option, at) => {
          const name = t('options.one', { number: at + 1 })
          return (
            <li key={at}>
              <WordsInput
                question={key}
                at={`/options/${at}/text`}
                label={name}
                words={option.text}
                onChange={(text) => change(at, { text })}
              />
              <CodeInput
                question={key}
                at={`/options/${at}/code`}
                label={t('options.code', { number: at + 1 })}
                code={option.code}
                onChange={(code) => change(at, { code })}
              />
              <span className="sl-question__acts">
                <Button
                  variant="plain"
                  id={fieldId(key, `/options/${at}/up`)}
                  icon={<ArrowUpIcon />}
                  aria-label={t('act.up', { name })}
                  isAriaDisabled={at === 0}
                  onClick={() => move(at, at - 1)}
                />
                <Button
                  variant="plain"
                  id={fieldId(key, `/options/${at}/down`)}
                  icon={<ArrowDownIcon />}
                  aria-label={t('act.down', { name })}
                  isAriaDisabled={at === options.length - 1}
                  onClick={() => move(at, at + 1)}
                />
                <Button
                  variant="plain"
                  icon={<TimesIcon />}
                  aria-label={t('act.remove', { name })}
                  onClick={() => {
                    next.current = fieldId(key, '/options')
                    onChange({ options: options.filter((_, index) => index !== at) })
                  }}
                />
              </span>
            </li>
          )
        })}
      </ol>
      <div>
        <Button
          variant="link"
          isInline
          icon={<PlusIcon />}
          isDisabled={options.length >= MOST_OPTIONS}
          onClick={() => {
            next.current = fieldId(key, `/options/${options.length}/text/${language}`)
            const code = freeOptionCode(options.map((one) => one.code))
            onChange({ options: [...options, { code, text: { id: null, en: null, jv: null } }] })
          }}
        >
          {t('options.add')}
        </Button>
      </div>
      <Checkbox
        id={fieldId(key, '/several')}
        label={t('options.several')}
        isChecked={several}
        onChange={(_, on) => onChange({ several: on })}
      />
    </fieldset>
  )
}
