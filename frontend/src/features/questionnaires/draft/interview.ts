import type { QuestionCondition, QuestionForm } from '@/api/types'
import type { Drafted } from './draft'

/** What somebody has filled in, by key of the question: a text, or the codes of several options. */
export type Filled = Record<string, string | string[]>

/** The answer in texts; nothing where nothing was answered. */
export function givenTo({ key }: Drafted, filled: Filled): string[] {
  const raw = filled[key] ?? ''
  return (Array.isArray(raw) ? raw : [raw]).map((text) => text.trim()).filter(Boolean)
}

function holds({ operator, values = [] }: QuestionCondition, answer: string[]) {
  const [first] = answer
  if (first === undefined) return false
  if (operator === 'AT_LEAST') return Number(first) >= Number(values[0])
  if (operator === 'AT_MOST') return Number(first) <= Number(values[0])
  return answer.some((one) => values.includes(one)) === (operator === 'IS_ONE_OF')
}

/** The questions that somebody is asked who has answered so; an answer to a hidden question shows nothing. */
export function shownTo(draft: Drafted[], filled: Filled): Drafted[] {
  const known = new Map<string, string[]>()
  return draft.filter((question) => {
    const { showIf, code } = question
    const isShown = !showIf || holds(showIf, known.get(showIf.question ?? '') ?? [])
    if (isShown && code && !faultOf(question, filled)) known.set(code, givenTo(question, filled))
    return isShown
  })
}

/** Why an answer does not let its writer go on: nothing where something is needed, or not a number in the range. */
export function faultOf(question: Drafted, filled: Filled): 'needed' | 'number' | 'long' | null {
  const answer = givenTo(question, filled)
  const [text] = answer
  if (text === undefined) return question.required ? 'needed' : null
  if (question.kind === 'NUMBER') return isNumber(question, text) ? null : 'number'
  return question.kind === 'TEXT' && text.length > (question.maxLength ?? Infinity) ? 'long' : null
}

function isNumber({ amount }: QuestionForm, text: string) {
  const value = Number(text)
  const decimals = text.split('.')[1]?.replace(/0+$/, '').length ?? 0
  return (
    Number.isFinite(value) &&
    value >= (amount?.min ?? -Infinity) &&
    value <= (amount?.max ?? Infinity) &&
    decimals <= (amount?.decimals ?? Infinity)
  )
}
