import type { QuestionScale, QuestionWords } from '@/api/types'

const MOST_POINTS = 11
const FEWEST = 2

/** How many numbers a scale has; null while its ends are missing or too far from each other. */
export function pointsOf(scale: QuestionScale | null | undefined): number | null {
  if (scale?.from == null || scale.to == null) return null
  const points = scale.to - scale.from + 1
  return points >= FEWEST && points <= MOST_POINTS ? points : null
}

/** Its numbers; none while it has no proper ends. */
export const numbersOf = (scale: QuestionScale | null | undefined): number[] =>
  Array.from({ length: pointsOf(scale) ?? 0 }, (_, at) => (scale?.from ?? 0) + at)

export const hasWordForEach = ({ labels = [] }: QuestionScale) => labels.length > FEWEST

const none = (): QuestionWords => ({ id: null, en: null, jv: null })

/** Words for each number or for both ends; what is known at the ends stays at the ends. */
export function labelsFor(labels: QuestionWords[], points: number, each: boolean): QuestionWords[] {
  const wanted = each ? points : FEWEST
  if (labels.length === wanted) return labels
  return Array.from({ length: wanted }, (_, at) => {
    if (at === wanted - 1) return labels.at(-1) ?? none()
    return (at < labels.length - 1 && (each || at === 0) ? labels[at] : undefined) ?? none()
  })
}

/** The words at a number, or none. */
export function labelAt(scale: QuestionScale, value: number): QuestionWords | null {
  const { labels = [], from, to } = scale
  if (labels.length === pointsOf(scale)) return labels[value - (from ?? 0)] ?? null
  if (value === from) return labels[0] ?? null
  return value === to ? (labels.at(-1) ?? null) : null
}
