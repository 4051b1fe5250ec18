import type { ProgrammeCalendar } from '@/api/types'

/** The days of a programme in their order. */
export const DAYS = [
  'dataFreeze',
  'wishesFrom',
  'wishesTo',
  'run',
  'socialisation',
  'meeting',
  'decision',
  'effect',
  'evaluation',
] as const satisfies (keyof ProgrammeCalendar)[]
export type Day = (typeof DAYS)[number]

/** The first day that lies before the one before it; two may fall on one day. */
export const firstOutOfOrder = (calendar: Record<Day, string>): Day | undefined =>
  DAYS.find((day, at) => {
    const before = DAYS[at - 1]
    return before !== undefined && calendar[day] < calendar[before]
  })

/** The step a programme is in: the last whose day has come. */
export const currentDay = (calendar: ProgrammeCalendar, today: string): Day | undefined =>
  [...DAYS].reverse().find((day) => (calendar[day] ?? '9999') <= today)
