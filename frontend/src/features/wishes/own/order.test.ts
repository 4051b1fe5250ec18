import { describe, expect, it } from 'vitest'
import { wishOf } from '../wishes.fixture'
import { arranged, bodyOf, including, keyOf, moved, without } from './order'

const a = wishOf('a', 'A')
const b = wishOf('b', 'B', { rank: 2 })
const no = wishOf('n', 'N', { rank: 3, acceptable: false })
const keys = (wishes: (typeof a)[]) => wishes.map(keyOf).join('')

describe('the order of wishes', () => {
  it('puts what is wished for before what is not, and counts from one', () => {
    const rows = arranged([no, a, b])
    expect(keys(rows)).toBe('abn')
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3])
  })

  it('moves a wish among its like and never past the others', () => {
    expect(keys(moved([a, b, no], 'b', -1))).toBe('ban')
    expect(keys(moved([a, b, no], 'b', 1))).toBe('abn')
    expect(keys(moved([a, b, no], 'a', -1))).toBe('abn')
    expect(keys(moved([a, b, no], 'n', -1))).toBe('abn')
  })

  it('has each place once: a second wish for it takes the place of the first', () => {
    const rows = including([a, b], { ...a, acceptable: false })
    expect(keys(rows)).toBe('ba')
    expect(keys(including([a], b))).toBe('ab')
    expect(keys(without([a, b], 'a'))).toBe('b')
  })

  it('is sent without names', () => {
    expect(bodyOf([{ ...a, text: 'Dekat rumah' }])).toEqual({
      wishes: [
        { positionId: 'a', unitId: undefined, acceptable: true, reason: 'DISTANCE', text: 'Dekat rumah' },
      ],
    })
  })
})
