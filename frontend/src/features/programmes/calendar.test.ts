import { describe, expect, it } from 'vitest'
import { currentDay, DAYS, firstOutOfOrder, type Day } from './calendar'

const calendar = (patch: Partial<Record<Day, string>> = {}) =>
  ({
    ...Object.fromEntries(DAYS.map((day, at) => [day, `2027-0${at + 1}-01`])),
    ...patch,
  }) as Record<Day, string>

describe('the calendar of a programme', () => {
  it('may have two steps on one day, but none before the one before it', () => {
    expect(firstOutOfOrder(calendar({ wishesTo: '2027-02-01' }))).toBeUndefined()
    expect(firstOutOfOrder(calendar({ run: '2027-02-28' }))).toBe('run')
  })

  it('is in the last step whose day has come', () => {
    expect(currentDay(calendar(), '2026-12-31')).toBeUndefined()
    expect(currentDay(calendar(), '2027-01-01')).toBe('dataFreeze')
    expect(currentDay(calendar(), '2027-05-31')).toBe('socialisation')
  })
})
