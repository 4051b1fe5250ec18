import type { QuestionForm, QuestionKind, ShowIfOperator } from '@/api/types'
import { wordsIn, type WordsLanguage } from '../words'
import { labelAt, numbersOf, pointsOf } from './scale'

const FIT: Record<ShowIfOperator, QuestionKind[]> = {
  IS_ONE_OF: ['CHOICE', 'SCALE'],
  IS_NONE_OF: ['CHOICE', 'SCALE'],
  AT_LEAST: ['SCALE', 'NUMBER'],
  AT_MOST: ['SCALE', 'NUMBER'],
}

export const OPERATORS = Object.keys(FIT) as ShowIfOperator[]

/** How answers of a kind can be looked at. */
export const operatorsFor = (kind: QuestionKind | null | undefined) =>
  OPERATORS.filter((operator) => kind && FIT[operator].includes(kind))

/** Whether it compares with exactly one value. */
export const isComparing = (operator: ShowIfOperator | null | undefined) =>
  operator === 'AT_LEAST' || operator === 'AT_MOST'

/** The questions a condition may ask: earlier ones that have a code and no free answer. */
export const askable = <Q extends QuestionForm>(questions: Q[], at: number): Q[] =>
  questions
    .slice(0, at)
    .filter(
      ({ code, kind }, index, earlier) =>
        code && operatorsFor(kind).length > 0 && earlier.findIndex((one) => one.code === code) === index,
    )

/** The values a question can be answered with, in words; none for numbers, which are typed. */
export function possible(
  question: QuestionForm,
  language: WordsLanguage,
): { value: string; words: string }[] {
  if (question.kind === 'CHOICE')
    return (question.options ?? []).flatMap(({ code, text }) =>
      code ? [{ value: code, words: wordsIn(text, language) || code }] : [],
    )
  const { scale } = question
  if (question.kind !== 'SCALE' || !scale) return []
  return numbersOf(scale).map((number) => {
    const words = wordsIn(labelAt(scale, number), language)
    // As on the public page: where each number has words, the number itself is not told.
    const isEach = scale.labels?.length === pointsOf(scale)
    return { value: String(number), words: !words ? String(number) : isEach ? words : `${number} – ${words}` }
  })
}
