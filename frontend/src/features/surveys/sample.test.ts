import { describe, expect, it } from 'vitest'
import { everyDay } from './days'
import { sampleOf } from './sample'

describe('the sample a survey needs', () => {
  it.each([
    [10, 10],
    [100, 80],
    [200, 132],
    [1000, 278],
    [10_000, 370],
    [1_000_000, 384],
  ])('of %i users is %i (Krejcie and Morgan 1970)', (population, needed) => {
    expect(sampleOf(population)).toBe(needed)
  })

  it('is not known without a whole number of users', () => {
    for (const none of [0, -5, 1.5, Number.NaN]) expect(sampleOf(none)).toBeNull()
  })
})

describe('the days of the arrivals', () => {
  it('are all days between the first and the last answer', () => {
    expect(
      everyDay([
        { day: '2026-02-27', answers: 3 },
        { day: '2026-03-01', answers: 1 },
      ]),
    ).toEqual([
      { day: '2026-02-27', answers: 3 },
      { day: '2026-02-28', answers: 0 },
      { day: '2026-03-01', answers: 1 },
    ])
    expect(everyDay([])).toEqual([])
  })
})
