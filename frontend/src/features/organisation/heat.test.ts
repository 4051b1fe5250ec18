import { describe, expect, it } from 'vitest'
import type { HeatCell } from '@/api/types'
import { heatStep, matrixOf } from './heat'

const cell = (unitId: string, family: string, incumbents: number, need: number): HeatCell => ({
  unitId,
  unitName: unitId,
  family,
  familyName: family,
  incumbents,
  need,
  difference: incumbents - need,
  fillRate: need ? incumbents / need : null,
})

describe('heat map', () => {
  it('puts the unit with the largest missing share first, not the largest unit', () => {
    const { units } = matrixOf([
      cell('besar', 'A', 90, 100),
      cell('kecil', 'A', 1, 4),
      cell('penuh', 'A', 5, 5),
    ])
    expect(units.map(({ name }) => name)).toEqual(['kecil', 'besar', 'penuh'])
  })

  it('does not let a surplus hide a shortage of the same unit', () => {
    const { units } = matrixOf([
      cell('campur', 'A', 0, 10),
      cell('campur', 'B', 20, 10),
      cell('kurang', 'A', 7, 10),
      cell('kurang', 'B', 10, 10),
    ])
    expect(units.map(({ name }) => name)).toEqual(['campur', 'kurang'])
  })

  it.each([
    [5, 10, -3],
    [6, 10, -2],
    [8, 10, -1],
    [10, 10, 0],
    [12, 10, 1],
    [15, 10, 2],
    [16, 10, 3],
    [2, 0, 3],
    [0, 0, 0],
  ])('%i people for a need of %i is step %i', (incumbents, need, step) => {
    expect(heatStep(cell('u', 'A', incumbents, need))).toBe(step)
  })
})
