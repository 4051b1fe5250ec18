import type { QuestionForm, QuestionKind, QuestionnairePurpose, QuestionWords } from '@/api/types'
import { labelsFor } from './scale'

/** A question being written; the key stays the same while the question moves. */
export interface Drafted extends QuestionForm {
  key: string
}

/** As the service takes them. */
export const MOST_QUESTIONS = 60
export const MOST_OPTIONS = 30
export const LONGEST_CODE = 20
export const LONGEST_WORDS = 500
const USUAL_LENGTH = 500
const USUAL_MOST = 100
const PULSE_TO = 5

let made = 0
const newKey = () => `q${(made += 1)}`

export const draftOf = (questions: QuestionForm[]): Drafted[] =>
  questions.map((question) => ({ ...tidy(question), key: newKey() }))

const wordsOf = (words: QuestionWords | null | undefined): QuestionWords => ({
  id: words?.id ?? null,
  en: words?.en ?? null,
  jv: words?.jv ?? null,
})

/** A question as it is sent: its parts in one order, and none that belongs to another kind. */
export function tidy(question: QuestionForm): QuestionForm {
  const { code, kind, required, text, options, several, scale, amount, maxLength, showIf } = question
  return {
    code: code || null,
    kind: kind ?? null,
    required: required ?? false,
    text: wordsOf(text),
    options:
      kind === 'CHOICE'
        ? (options ?? []).map((one) => ({ code: one.code || null, text: wordsOf(one.text) }))
        : [],
    several: kind === 'CHOICE' && (several ?? false),
    scale:
      kind === 'SCALE' && scale
        ? { from: scale.from ?? null, to: scale.to ?? null, labels: (scale.labels ?? []).map(wordsOf) }
        : null,
    amount:
      kind === 'NUMBER' && amount
        ? {
            min: amount.min ?? null,
            max: amount.max ?? null,
            decimals: amount.decimals ?? null,
            unit: amount.unit ? wordsOf(amount.unit) : null,
          }
        : null,
    maxLength: kind === 'TEXT' ? (maxLength ?? null) : null,
    showIf: showIf
      ? {
          question: showIf.question ?? null,
          operator: showIf.operator ?? null,
          values: showIf.values ?? [],
        }
      : null,
  }
}

export const questionsOf = (draft: Drafted[]): QuestionForm[] => draft.map(tidy)

/** Whether two drafts say the same. */
export const isSame = (one: QuestionForm[], other: QuestionForm[]) =>
  JSON.stringify(one.map(tidy)) === JSON.stringify(other.map(tidy))

/** The first code of the kind Q1, Q2 … that nobody has. */
function freeCode(draft: QuestionForm[]) {
  const taken = new Set(draft.map(({ code }) => code))
  for (let number = draft.length + 1; ; number += 1) if (!taken.has(`Q${number}`)) return `Q${number}`
}

/** The first letter (A to Z, then A2 …) that no option has. */
export function freeOptionCode(taken: (string | null | undefined)[]) {
  for (let at = 0; ; at += 1) {
    const code = String.fromCharCode(65 + (at % 26)) + (at < 26 ? '' : Math.floor(at / 26) + 1)
    if (!taken.includes(code)) return code
  }
}

/** What a question of a kind begins with. */
export function partsOf(kind: QuestionKind, purpose: QuestionnairePurpose): Partial<QuestionForm> {
  const none = { options: [], several: false, scale: null, amount: null, maxLength: null }
  switch (kind) {
    case 'CHOICE':
      return { ...none, kind, options: ['A', 'B'].map((code) => ({ code, text: wordsOf(null) })) }
    case 'SCALE':
      return {
        ...none,
        kind,
        scale: { from: 1, to: PULSE_TO, labels: labelsFor([], PULSE_TO, purpose === 'READINESS_PULSE') },
      }
    case 'NUMBER':
      return { ...none, kind, amount: { min: 0, max: USUAL_MOST, decimals: 0, unit: null } }
    case 'TEXT':
      return { ...none, kind, maxLength: USUAL_LENGTH }
  }
}

/** A new question at the end. */
export const added = (draft: Drafted[], kind: QuestionKind, purpose: QuestionnairePurpose): Drafted[] => [
  ...draft,
  {
    ...tidy({ code: freeCode(draft), required: kind !== 'TEXT', ...partsOf(kind, purpose) }),
    key: newKey(),
  },
]

/** The same question once more, right behind it, with a code of its own. */
export const copied = (draft: Drafted[], at: number): Drafted[] =>
  draft.flatMap((question, index) =>
    index === at
      ? [question, { ...structuredClone(question), key: newKey(), code: freeCode(draft) }]
      : [question],
  )

export const removed = (draft: Drafted[], at: number) => draft.filter((_, index) => index !== at)

/** Another place; nothing happens beyond the ends. */
export function moved(draft: Drafted[], at: number, to: number): Drafted[] {
  if (to < 0 || to >= draft.length || !draft[at]) return draft
  const next = [...draft]
  next.splice(to, 0, ...next.splice(at, 1))
  return next
}

/** Changes a question. Conditions follow a code that is written anew, of a question or of an option. */
export function changed(draft: Drafted[], at: number, patch: Partial<QuestionForm>): Drafted[] {
  const before = draft[at]
  if (!before) return draft
  const after: Drafted = { ...before, ...patch }
  const others = draft.filter((_, index) => index !== at).map(({ code }) => code)
  // Where two have a code, nobody knows which of them a condition asks.
  const isClear = Boolean(before.code) && !others.includes(before.code)
  const question = after.code && !others.includes(after.code) ? after.code : before.code
  const value = valueAnew(before, after)
  return draft.map((one, index) => {
    const own = index === at ? after : one
    const { showIf } = own
    if (!isClear || !showIf || showIf.question !== before.code) return own
    return { ...own, showIf: { ...showIf, question, values: showIf.values?.map(value) } }
  })
}

/** How a value is called after one option, and no other, got another code. */
function valueAnew(before: QuestionForm, after: QuestionForm): (value: string) => string {
  const was = (before.options ?? []).map(({ code }) => code)
  const is = (after.options ?? []).map(({ code }) => code)
  const different = was.flatMap((code, index) => (code === is[index] ? [] : [index]))
  const [from, to] = [was[different[0] ?? -1], is[different[0] ?? -1]]
  const isOne = was.length === is.length && different.length === 1
  return (value) => (isOne && to && value === from && !was.includes(to) ? to : value)
}

/** All texts of a question. */
export const textsOf = ({ text, options, scale, amount }: QuestionForm) => [
  text,
  ...(options ?? []).map((option) => option.text),
  ...(scale?.labels ?? []),
  ...(amount?.unit ? [amount.unit] : []),
]
