import type { PaperBatch, PaperSheet, SurveyRow } from '@/api/types'
import { elementsIn } from '../elements'
import type { Entry } from './api'

/** What stands on a sheet; an answer is the place of an option, from 1, and 0 where nothing is told. */
export interface SheetField {
  name: string
  /** Codes of the options; elements have their four values. */
  options: readonly string[]
  isElement: boolean
}

const VALUES = ['1', '2', '3', '4'] as const
const FACTS = {
  sex: ['M', 'F'],
  ageBand: ['TO_20', 'TO_30', 'TO_40', 'TO_50', 'TO_60', 'ABOVE_60'],
  education: ['SD', 'SMP', 'SMA', 'D1_D3', 'S1', 'S2', 'S3'],
  occupation: ['PNS', 'TNI', 'POLRI', 'SWASTA', 'WIRAUSAHA', 'LAINNYA'],
} as const

export const FIELDS: SheetField[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((one) => ({ name: `U${one}`, options: VALUES, isElement: true })),
  ...Object.entries(FACTS).map(([name, options]) => ({ name, options, isElement: false })),
]

/** What stands on the sheets of a survey: its elements in its order, then what people tell about themselves. */
export const fieldsOf = ({
  elementOrder,
  leftOut,
}: Pick<SurveyRow, 'elementOrder' | 'leftOut'>): SheetField[] => [
  ...elementsIn(elementOrder)
    .filter((element) => !leftOut.includes(element))
    .map((name) => ({ name, options: VALUES, isElement: true })),
  ...FIELDS.filter(({ isElement }) => !isElement),
]

export const HIGHEST_NUMBER = 500

/** Places of the chosen options by field. */
export type Typed = Record<string, number>

/** The sheet as the service takes it; null where no element is answered, for that is no answer at all. */
export function sheetOf(number: number, typed: Typed, comment: string): PaperSheet | null {
  const told = FIELDS.filter(({ name }) => typed[name])
  const answers = Object.fromEntries(
    told.filter(({ isElement }) => isElement).map(({ name }) => [name, typed[name]!]),
  )
  if (Object.keys(answers).length === 0) return null
  const facts = told.filter(({ isElement }) => !isElement)
  return {
    number,
    answers,
    respondent: facts.length
      ? Object.fromEntries(facts.map(({ name, options }) => [name, options[typed[name]! - 1]]))
      : null,
    comment: comment.trim() || null,
  }
}

/** The entry that somebody may type, or null where both belong to others; nobody types both. */
export function entryOf({ firstBy, secondBy }: PaperBatch, username: string): Entry | null {
  if (firstBy === username) return 'first'
  if (secondBy === username) return 'second'
  if (firstBy === null) return 'first'
  return secondBy === null ? 'second' : null
}

/**
 * The number that is likely to be typed next: for the first entry the one after all known, for the second the first one
 * that only one person has typed.
 */
export function nextNumber(batch: PaperBatch, entry: Entry, after = 0): number {
  if (entry === 'second')
    return batch.onlyOnce.find((number) => number > after) ?? batch.onlyOnce[0] ?? after + 1
  if (after) return after + 1
  const differing = new Set(batch.differences.map(({ sheet }) => sheet))
  return Math.max(batch.agreed + differing.size, 0, ...batch.onlyOnce, ...differing) + 1
}
