import type { QuestionForm } from '@/api/types'
import { tidy } from './draft'

/** The questions of a version by name, and their order: what two people who wrote at once choose from. */
export type Versioned = Record<string, QuestionForm | string[] | null>

/** Stands beside the names of questions, and can be none of them. */
export const ORDER = 'order'

/** A question is called by its code; the second with the same code gets a number behind it. */
function named(questions: QuestionForm[]): [string, QuestionForm][] {
  const seen = new Map<string, number>()
  return questions.map((question) => {
    const code = question.code ?? '?'
    const times = (seen.get(code) ?? 0) + 1
    seen.set(code, times)
    return [times === 1 ? code : `${code} (${times})`, tidy(question)]
  })
}

/** Both versions with the same names; a question that one of them does not have is null there. */
export function sides(mine: QuestionForm[], theirs: QuestionForm[]) {
  const [left, right] = [named(mine), named(theirs)]
  const names = [...new Set([...right, ...left].map(([name]) => name))]
  const side = (own: [string, QuestionForm][]): Versioned => {
    const known = new Map(own)
    return {
      ...Object.fromEntries(names.map((name) => [name, known.get(name) ?? null])),
      [ORDER]: own.map(([name]) => name),
    }
  }
  return { names, mine: side(left), theirs: side(right) }
}

/** The chosen questions in the chosen order; those the order does not know come last. */
export function mergedOf(merged: Versioned, names: string[]): QuestionForm[] {
  const order = merged[ORDER] as string[]
  return [...order, ...names.filter((name) => !order.includes(name))].flatMap((name) => {
    const question = merged[name] as QuestionForm | null
    return question ? [question] : []
  })
}
