import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { possible } from '../draft/conditions'
import type { Drafted } from '../draft/draft'
import { faultOf, givenTo, type Filled } from '../draft/interview'
import { wordsIn, type WordsLanguage } from '../words'

interface Props {
  question: Drafted
  language: WordsLanguage
  filled: Filled
  isRefused: boolean
  isFirst: boolean
  heading: RefObject<HTMLHeadingElement | null>
  /** @param goesOn whether the answer turns the page, as a pressed word does */
  onAnswer: (given: string | string[], goesOn?: boolean) => void
  onBack: () => void
  onward: () => void
}

/** One page of the phone. */
export function PreviewQuestion(props: Props) {
  const { question, language, filled, isRefused, heading, onAnswer, onward } = props
  const { t } = useTranslation('questionnaires')
  const { key, kind, several, amount, maxLength, required } = question
  const given = givenTo(question, filled)
  const raw = filled[key]
  const choices = possible(question, language)
  const isPressed = kind === 'SCALE' || (kind === 'CHOICE' && !several)
  const fault = isRefused ? faultOf(question, filled) : null
  const unit = wordsIn(amount?.unit, language)
  const id = `preview-${key}`
  return (
    <>
      <h3 ref={heading} tabIndex={-1} id={id}>
        {wordsIn(question.text, language) || t('noText')}
      </h3>
      {fault && (
        <p role="alert" className="sl-phone__refusal">
          {fault === 'number'
            ? t('preview.number', { min: amount?.min ?? '?', max: amount?.max ?? '?' })
            : t(`preview.${fault}`, { count: maxLength ?? 0 })}
        </p>
      )}
      {isPressed && (
        <div role="group" aria-labelledby={id} className="sl-phone__answers">
          {choices.map(({ value, words }) => (
            <button
              key={value}
              type="button"
              aria-pressed={given.includes(value)}
              onClick={() => onAnswer(value, true)}
            >
              {words}
            </button>
          ))}
        </div>
      )}
      {kind === 'CHOICE' && several && (
        <div role="group" aria-labelledby={id} className="sl-phone__answers">
          {choices.map(({ value, words }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={given.includes(value)}
                onChange={({ target }) =>
                  onAnswer(target.checked ? [...given, value] : given.filter((one) => one !== value))
                }
              />
              {words}
            </label>
          ))}
        </div>
      )}
      {kind === 'NUMBER' && (
        <label className="sl-phone__field">
          <span>
            {[t('preview.range', { min: amount?.min ?? '?', max: amount?.max ?? '?' }), unit].join(' ')}
          </span>
          <input
            type="number"
            aria-labelledby={id}
            value={typeof raw === 'string' ? raw : ''}
            min={amount?.min ?? undefined}
            max={amount?.max ?? undefined}
            step={10 ** -(amount?.decimals ?? 0)}
            onChange={({ target }) => onAnswer(target.value)}
          />
        </label>
      )}
      {kind === 'TEXT' && (
        <label className="sl-phone__field">
          <span>{t('preview.anonymous')}</span>
          <textarea
            rows={4}
            aria-labelledby={id}
            maxLength={maxLength ?? undefined}
            value={typeof raw === 'string' ? raw : ''}
            onChange={({ target }) => onAnswer(target.value)}
          />
        </label>
      )}
      {!isPressed && (
        <button type="button" className="sl-phone__primary" onClick={onward}>
          {t('preview.next')}
        </button>
      )}
      <div className="sl-phone__turn">
        <button type="button" className="sl-phone__quiet" disabled={props.isFirst} onClick={props.onBack}>
          {t('preview.back')}
        </button>
        {(!required || isPressed) && (
          <button type="button" className="sl-phone__quiet" onClick={onward}>
            {t(given.length > 0 || required ? 'preview.next' : 'preview.skip')}
          </button>
        )}
      </div>
    </>
  )
}
