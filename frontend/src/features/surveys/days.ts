import type { ArrivalDay } from '@/api/types'

const DAY_MILLIS = 86_400_000
const LONGEST = 370

/** Every day from the first answer to the last, those without answers too. */
export function everyDay(arrivals: ArrivalDay[]): ArrivalDay[] {
  const first = arrivals[0]
  const last = arrivals.at(-1)
  if (!first || !last) return []
  const known = new Map(arrivals.map(({ day, answers }) => [day, answers]))
  const days: ArrivalDay[] = []
  for (
    let at = Date.parse(first.day);
    at <= Date.parse(last.day) && days.length < LONGEST;
    at += DAY_MILLIS
  ) {
    const day = new Date(at).toISOString().slice(0, 10)
    days.push({ day, answers: known.get(day) ?? 0 })
  }
  return days
}
