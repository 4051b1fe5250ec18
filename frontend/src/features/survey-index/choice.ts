import type { IndexGrouping, PeriodLength } from '@/api/types'

export const PERIODS: PeriodLength[] = ['MONTH', 'QUARTER', 'SEMESTER', 'YEAR']

/** What the reader wants to see of the index; it stands in the address. */
export interface IndexChoice {
  period: PeriodLength
  fromYear: number
  toYear: number
  service: string
  unit: string
  groupBy: IndexGrouping
  /** Whether a unit counts with everything below it. */
  below: boolean
}

/** More years of months than these the service refuses. */
const MOST_YEARS = 10
const YEAR = /^\d{4}$/

const yearOf = (text: string | null, otherwise: number) =>
  text && YEAR.test(text) ? Number(text) : otherwise

/** The choice that an address names; years that make no sense fall back to this one. */
export function choiceOf(search: URLSearchParams, today: string): IndexChoice {
  const thisYear = Number(today.slice(0, 4))
  const toYear = Math.min(thisYear, yearOf(search.get('to'), thisYear))
  const fromYear = Math.min(toYear, Math.max(toYear - MOST_YEARS + 1, yearOf(search.get('from'), toYear)))
  return {
    period: PERIODS.find((period) => period === search.get('period')) ?? 'QUARTER',
    fromYear,
    toYear,
    service: search.get('service') ?? '',
    unit: search.get('unit') ?? '',
    groupBy: search.get('by') === 'SERVICE' ? 'SERVICE' : 'UNIT',
    below: search.get('below') !== 'false',
  }
}

/** First and last day to ask for: never a day to come, so that no empty periods follow. */
export const daysOf = ({ fromYear, toYear }: IndexChoice, today: string) => ({
  from: `${fromYear}-01-01`,
  to: today.startsWith(String(toYear)) ? today : `${toYear}-12-31`,
})

/** The years that may be chosen, the latest first. */
export const yearsUntil = (today: string) =>
  Array.from({ length: MOST_YEARS }, (_, back) => Number(today.slice(0, 4)) - back)
