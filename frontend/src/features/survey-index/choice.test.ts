import { describe, expect, it } from 'vitest'
import { choiceOf, daysOf } from './choice'

const TODAY = '2026-11-22'
const of = (text: string) => choiceOf(new URLSearchParams(text), TODAY)

describe('the choice of an index', () => {
  it('is the quarters of this year until today where the address says nothing', () => {
    expect(of('')).toEqual({
      period: 'QUARTER',
      fromYear: 2026,
      toYear: 2026,
      service: '',
      unit: '',
      groupBy: 'UNIT',
      below: true,
    })
    expect(daysOf(of(''), TODAY)).toEqual({ from: '2026-01-01', to: '2026-11-22' })
  })

  it('goes to the last day of a year that is over', () => {
    expect(daysOf(of('from=2024&to=2025'), TODAY)).toEqual({ from: '2024-01-01', to: '2025-12-31' })
  })

  it('puts a first year that is too late back, keeps to ten of them and knows no year to come', () => {
    expect(of('from=2026&to=2024')).toMatchObject({ fromYear: 2024, toYear: 2024 })
    expect(of('from=1990&to=2026')).toMatchObject({ fromYear: 2017, toYear: 2026 })
    expect(of('to=2031')).toMatchObject({ fromYear: 2026, toYear: 2026 })
  })

  it('falls back where the address says nonsense', () => {
    expect(of('by=DISTRICT').groupBy).toBe('UNIT')
    expect(of('by=SERVICE').groupBy).toBe('SERVICE')
    expect(of('period=WEEK&from=x')).toMatchObject({ period: 'QUARTER', fromYear: 2026 })
  })
})
