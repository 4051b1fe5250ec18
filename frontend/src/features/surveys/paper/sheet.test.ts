import { describe, expect, it } from 'vitest'
import type { PaperBatch } from '@/api/types'
import { entryOf, fieldsOf, nextNumber, sheetOf } from './sheet'

const batch = (patch: Partial<PaperBatch> = {}): PaperBatch => ({
  id: 'b1',
  version: 0,
  surveyId: 's1',
  label: 'Loket 3',
  answeredOn: '2026-02-01',
  status: 'TYPING',
  firstBy: null,
  secondBy: null,
  agreed: 0,
  onlyOnce: [],
  differences: [],
  accepted: null,
  leftOut: null,
  createdAt: '2026-02-02T01:00:00Z',
  ...patch,
})

describe('a sheet of paper', () => {
  it('leaves out what was not answered', () => {
    expect(sheetOf(3, { U1: 4, U2: 0, sex: 2, education: 4, occupation: 0 }, ' baik ')).toEqual({
      number: 3,
      answers: { U1: 4 },
      respondent: { sex: 'F', education: 'D1_D3' },
      comment: 'baik',
    })
  })

  it('has its elements in the order of the survey, without those it leaves out', () => {
    const elements = (survey: Parameters<typeof fieldsOf>[0]) =>
      fieldsOf(survey)
        .filter(({ isElement }) => isElement)
        .map(({ name }) => name)
    expect(elements({ elementOrder: 'QUESTIONNAIRE', leftOut: [] }).slice(-2)).toEqual(['U8', 'U9'])
    const free = elements({ elementOrder: 'LIST', leftOut: ['U4'] })
    expect(free).toHaveLength(8)
    expect(free).not.toContain('U4')
    expect(free.slice(-2)).toEqual(['U9', 'U8'])
    expect(fieldsOf({ elementOrder: 'LIST', leftOut: [] }).map(({ name }) => name)).toContain('occupation')
  })

  it('is none without an answered element', () => {
    expect(sheetOf(3, { U1: 0, sex: 1 }, 'baik')).toBeNull()
  })

  it('is typed by two people: who has the one entry never gets the other', () => {
    expect(entryOf(batch(), 'ani')).toBe('first')
    expect(entryOf(batch({ firstBy: 'ani' }), 'ani')).toBe('first')
    expect(entryOf(batch({ firstBy: 'ani' }), 'budi')).toBe('second')
    expect(entryOf(batch({ secondBy: 'budi' }), 'budi')).toBe('second')
    expect(entryOf(batch({ firstBy: 'ani', secondBy: 'budi' }), 'citra')).toBeNull()
  })

  it('gets the number after all known in the first entry', () => {
    expect(nextNumber(batch(), 'first')).toBe(1)
    expect(nextNumber(batch({ onlyOnce: [1, 2, 7] }), 'first')).toBe(8)
    expect(nextNumber(batch({ agreed: 4, onlyOnce: [3] }), 'first')).toBe(5)
    expect(nextNumber(batch({ onlyOnce: [1, 2] }), 'first', 2)).toBe(3)
  })

  it('gets the number of the next sheet that only one has typed in the second entry', () => {
    expect(nextNumber(batch({ onlyOnce: [2, 5] }), 'second')).toBe(2)
    expect(nextNumber(batch({ onlyOnce: [2, 5] }), 'second', 2)).toBe(5)
    expect(nextNumber(batch({ onlyOnce: [2] }), 'second', 6)).toBe(2)
    expect(nextNumber(batch(), 'second', 6)).toBe(7)
  })
})
