import { describe, expect, it } from 'vitest'
import { numberText, parseNumber } from './number-text'

describe('a typed figure', () => {
  it.each([
    ['id', '1.234,5', 1234.5],
    ['id', '12,5', 12.5],
    ['id', '12.5', 12.5],
    ['id', '4.200', 4200],
    ['id', ' 1.000.000 ', 1_000_000],
    ['en', '1,234.5', 1234.5],
    ['en', '4,200', 4200],
    ['en', '4.200', 4.2],
  ])('is read in %s: %s', (language, typed, value) => {
    expect(parseNumber(typed, language)).toBe(value)
  })

  it('is nothing when empty and no number when it is none', () => {
    expect(parseNumber('  ', 'id')).toBeNull()
    expect(parseNumber('dua', 'id')).toBeNaN()
    expect(parseNumber('1,2,3', 'id')).toBeNaN()
  })

  it('comes back as it stands in the field', () => {
    expect(parseNumber(numberText(1250.75, 'id'), 'id')).toBe(1250.75)
    expect(parseNumber(numberText(1250.125, 'en'), 'en')).toBe(1250.125)
    expect(numberText(null, 'id')).toBe('')
  })

  it('keeps three decimals: what is stored as 1.234 is not read as a thousand', () => {
    expect(parseNumber(numberText(1.234, 'id'), 'id')).toBe(1.234)
    expect(parseNumber(numberText(1.234, 'en'), 'en')).toBe(1.234)
  })
})
