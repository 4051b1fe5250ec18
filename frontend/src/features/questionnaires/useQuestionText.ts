import { useTranslation } from 'react-i18next'
import type { QuestionCondition, QuestionForm, QuestionWords } from '@/api/types'
import { possible } from './draft/conditions'
import { LANGUAGES, wordsIn, type WordsLanguage } from './words'

/** A question and its condition in sentences. */
export function useQuestionText() {
  const { t } = useTranslation('questionnaires')
  const allWords = (words: QuestionWords | null | undefined) =>
    LANGUAGES.map((language) => words?.[language])
      .filter(Boolean)
      .join(' / ')

  /** "Ask only when … is …". */
  const condition = (
    { question, operator, values = [] }: QuestionCondition,
    all: QuestionForm[],
    language: WordsLanguage = 'id',
  ) => {
    const at = all.findIndex(({ code }) => code === question)
    const asked = all[at]
    const known = asked ? possible(asked, language) : []
    const words = values.map((value) => known.find((one) => one.value === value)?.words ?? value)
    const name = asked ? `${at + 1}. ${wordsIn(asked.text, language) || question}` : (question ?? '?')
    return t('condition.sentence', {
      question: name,
      operator: operator ? t(`condition.is.${operator}`) : '?',
      values: words.join(', ') || '?',
    })
  }

  /** How it is answered. */
  const answers = (question: QuestionForm, language: WordsLanguage = 'id') => {
    const { kind, several, amount, maxLength } = question
    if (kind === 'NUMBER')
      return t('told.number', {
        min: amount?.min ?? '?',
        max: amount?.max ?? '?',
        unit: wordsIn(amount?.unit, language),
      }).trim()
    if (kind === 'TEXT') return t('told.text', { count: maxLength ?? 0 })
    const words = possible(question, language).map((one) => one.words)
    return `${t(several ? 'told.several' : 'told.one')}: ${words.join(' · ') || '?'}`
  }

  /** Everything of a question, in all languages: for those who choose between two versions. */
  const whole = (question: QuestionForm, all: QuestionForm[]) =>
    [
      allWords(question.text),
      question.kind && t(`kind.${question.kind}`),
      question.required ? t('required') : t('skippable'),
      answers(question),
      ...(question.options ?? []).map(({ code, text }) => `${code ?? '?'}: ${allWords(text)}`),
      ...(question.scale?.labels ?? []).map(allWords),
      question.showIf && condition(question.showIf, all),
    ]
      .filter(Boolean)
      .join(' · ')

  return { condition, answers, whole }
}
