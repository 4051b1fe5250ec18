import { describe, expect, it } from 'vitest'
import { bodyOf, draftOf, draftWith, newDraft, savedDraft, saveDraft } from './draft'

describe('what somebody fills in', () => {
  it('gets a random number of its own', () => {
    const numbers = new Set(Array.from({ length: 50 }, () => newDraft().number))
    expect(numbers.size).toBe(50)
    for (const number of numbers)
      expect(number).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  })

  it('is sent without what was left empty', () => {
    expect(bodyOf({ number: 'n', fields: { U1: '4', U9: '1', sex: '', comment: '  ' } })).toBe(
      '{"answers":{"U1":4,"U9":1}}',
    )
  })

  it('is sent with facts and comment, without signs that steer how text is shown', () => {
    const fields = { U2: '3', sex: 'F', ageBand: 'TO_30', comment: ' baik\u202e\u0007 \ud83d\ude00 \ud83d ' }
    expect(JSON.parse(bodyOf({ number: 'n', fields }))).toEqual({
      answers: { U2: 3 },
      respondent: { sex: 'F', ageBand: 'TO_30' },
      comment: 'baik \ud83d\ude00',
    })
  })

  it('can be taken up again from what was sent', () => {
    const fields = { U2: '3', U9: '1', education: 'S1', comment: 'baik', token: 'ABCD' }
    expect(draftOf('n', bodyOf({ number: 'n', fields }))).toEqual({ number: 'n', fields })
  })

  it('takes the code of a card along, and begins afresh with the card of somebody else', () => {
    const before = { number: 'n', fields: { U1: '2' } }
    expect(draftWith('', before)).toBe(before)
    expect(draftWith('ABCD', before)).toEqual({ number: 'n', fields: { U1: '2', token: 'ABCD' } })
    expect(draftWith('ABCD', draftWith('ABCD', before)).number).toBe('n')
    const other = draftWith('EFGH', draftWith('ABCD', before))
    expect(other.fields).toEqual({ token: 'EFGH' })
    expect(other.number).not.toBe('n')
    expect(draftWith('ABCD', null).fields).toEqual({ token: 'ABCD' })
  })

  it('outlives a reload until it is sent', () => {
    const draft = { ...newDraft(), fields: { U1: '2' } }
    saveDraft('abc', draft)
    expect(savedDraft('abc')).toEqual(draft)
    expect(savedDraft('other')).toBeNull()
    saveDraft('abc', null)
    expect(savedDraft('abc')).toBeNull()
  })
})
