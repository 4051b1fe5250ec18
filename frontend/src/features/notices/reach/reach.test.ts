import { describe, expect, it } from 'vitest'
import type { NoticeReach } from '@/api/types'
import { bandOf, heatOf, shareOf } from './reach'

const unit = (id: string, parent: string | null, delivered: number, readBy: number): NoticeReach => ({
  unitId: id,
  parentId: parent,
  unitName: id,
  depth: 0,
  delivered,
  readBy,
  share: shareOf(readBy, delivered),
})

describe('the reach of a notice', () => {
  it('says a hundred only when everybody has read it', () => {
    expect(shareOf(1999, 2000)).toBe(99.9)
    expect(shareOf(2000, 2000)).toBe(100)
    expect(shareOf(0, 0)).toBe(0)
  })

  it('calls a unit silent only when nobody in it has read it', () => {
    expect([0, 0.1, 49.9, 50, 79.9, 80, 99.9, 100].map(bandOf)).toEqual([
      'nobody',
      'few',
      'few',
      'half',
      'half',
      'most',
      'most',
      'all',
    ])
  })

  it('counts the smallest units of each agency, the agency with the smallest share first', () => {
    const lines = heatOf([
      unit('town', null, 30, 12),
      unit('health', 'town', 20, 2),
      unit('clinic-1', 'health', 10, 0),
      unit('clinic-2', 'health', 10, 2),
      unit('education', 'town', 10, 10),
    ])
    expect(lines.map(({ unit: { unitId } }) => unitId)).toEqual(['health', 'education'])
    expect(lines[0]?.units).toMatchObject({ nobody: 1, few: 1, all: 0 })
    expect(lines[1]?.units).toMatchObject({ all: 1 })
  })
})
