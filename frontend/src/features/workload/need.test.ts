import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES, needOf, rulesOf, type TaskFigures } from './need'

const task = (figures: Partial<TaskFigures>): TaskFigures => ({
  method: 'TASK',
  volume: null,
  frequency: 'YEAR',
  minutesPerUnit: null,
  ability: null,
  shifts: null,
  directNeed: null,
  ...figures,
})

describe('the need of a task', () => {
  it('is minutes a year over the effective minutes, half up to four decimals', () => {
    expect(needOf(task({ volume: 4200, minutesPerUnit: 18 }), DEFAULT_RULES)).toEqual({
      need: 1.008,
      minutes: 75600,
    })
    expect(needOf(task({ volume: 3, minutesPerUnit: 240, frequency: 'MONTH' }), DEFAULT_RULES)).toEqual({
      need: 0.1152,
      minutes: 8640,
    })
    // 3.75 minutes are exactly half of the fourth decimal.
    expect(needOf(task({ volume: 1, minutesPerUnit: 3.75 }), DEFAULT_RULES)?.need).toBe(0.0001)
  })

  it('is output or objects over ability, machines times shifts over ability, or told by the sector', () => {
    expect(needOf(task({ method: 'OUTPUT', volume: 10, ability: 3 }), DEFAULT_RULES)?.need).toBe(3.3333)
    expect(needOf(task({ method: 'EQUIPMENT', volume: 4, ability: 6, shifts: 3 }), DEFAULT_RULES)).toEqual({
      need: 2,
      minutes: 150000,
    })
    expect(needOf(task({ method: 'EQUIPMENT', volume: 4, ability: 8 }), DEFAULT_RULES)?.need).toBe(0.5)
    expect(needOf(task({ method: 'SECTORAL', directNeed: 1.25 }), DEFAULT_RULES)?.minutes).toBe(93750)
  })

  it('waits for the figures of the method', () => {
    expect(needOf(task({ volume: 3 }), DEFAULT_RULES)).toBeNull()
    expect(needOf(task({ method: 'OBJECT', volume: 3, ability: 0 }), DEFAULT_RULES)).toBeNull()
    expect(needOf(task({ volume: NaN, minutesPerUnit: 2 }), DEFAULT_RULES)).toBeNull()
  })

  it('follows the rules of the government', () => {
    const parameter = (code: string, value: string) => ({ code, value, unit: null, legalSource: null })
    const rules = rulesOf([
      parameter('effective_minutes_per_year', '72000'),
      parameter('workload_frequencies', 'YEAR:1|MONTH:12|WEEK:48|DAY:240'),
    ])
    expect(rules).toEqual({
      effectiveMinutes: 72000,
      timesPerYear: { YEAR: 1, MONTH: 12, WEEK: 48, DAY: 240 },
    })
    expect(needOf(task({ volume: 1, minutesPerUnit: 300, frequency: 'DAY' }), rules)?.need).toBe(1)
  })
})
