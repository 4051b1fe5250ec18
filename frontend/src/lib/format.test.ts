import { describe, expect, it } from 'vitest'
import { createFormat, todayIn } from './format'

describe('format', () => {
  const id = createFormat('id', 'Asia/Makassar')

  it('writes figures the Indonesian way', () => {
    expect(id.integer(12345)).toBe('12.345')
    expect(id.decimal(1234.5, 4)).toBe('1.234,5')
    expect(id.decimal(0.9, 2, true)).toBe('0,90')
    expect(id.percent(0.875)).toBe('87,5 %')
    expect(id.money(1500000)).toBe('Rp 1.500.000')
  })

  it('gives a difference a sign and zero none', () => {
    expect([id.signed(12), id.signed(-3), id.signed(0)]).toEqual(['+12', '−3', '0'])
  })

  it('writes a date without moving it over a time zone', () => {
    expect(id.date('2025-12-31')).toBe('31 Des 2025')
    expect(id.month('2025-12')).toBe('Des 2025')
    expect(id.month(null)).toBe('–')
    expect(createFormat('en').date('2025-12-31')).toBe('31 Dec 2025')
  })

  it('shows an instant in the government’s zone and names it', () => {
    expect(id.instant('2025-12-31T23:30:00Z')).toBe('1 Jan 2026 07.30 WITA')
    expect(createFormat('id', 'Asia/Jakarta').instant('2025-12-31T23:30:00Z')).toBe('1 Jan 2026 06.30 WIB')
  })

  it('shows nothing as a dash, never as zero', () => {
    expect([id.integer(null), id.date(null), id.months(undefined)]).toEqual(['–', '–', '–'])
  })

  it('counts months in years and months', () => {
    expect([id.months(27), id.months(24), id.months(0)]).toEqual(['2 th 3 bl', '2 th', '0 bl'])
  })

  it('knows today in the government’s zone', () => {
    expect(todayIn('Asia/Makassar', new Date('2025-12-31T23:30:00Z'))).toBe('2026-01-01')
  })
})
