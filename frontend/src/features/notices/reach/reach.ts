import type { NoticeReach } from '@/api/types'

/** Read by a hundred, one decimal, rounded down as the service does: 100 means everybody. */
export const shareOf = (read: number, of: number) => (of === 0 ? 0 : Math.floor((1000 * read) / of) / 10)

/** Bands of the heat table, worst first: from which share (in a hundred) a unit belongs to the band. */
export const BANDS = [
  { name: 'nobody', from: 0 },
  { name: 'few', from: 0.05 },
  { name: 'half', from: 50 },
  { name: 'most', from: 80 },
  { name: 'all', from: 100 },
] as const
export type Band = (typeof BANDS)[number]['name']

export const bandOf = (share: number): Band =>
  [...BANDS].reverse().find(({ from }) => share >= from)?.name ?? 'nobody'

export interface HeatLine {
  unit: NoticeReach
  /** How many of the smallest units in it are in each band. */
  units: Record<Band, number>
}

/**
 * The agencies with the smallest units below them counted by band; those with the smallest share first. Where a root
 * has units below it, these are the agencies: the root itself would be everybody.
 */
export function heatOf(rows: NoticeReach[]): HeatLine[] {
  const children = new Map<string | null, NoticeReach[]>()
  for (const row of rows) children.set(row.parentId, [...(children.get(row.parentId) ?? []), row])
  const below = (row: NoticeReach) => (row.unitId === null ? [] : (children.get(row.unitId) ?? []))
  const smallest = (row: NoticeReach): NoticeReach[] => {
    const under = below(row)
    return under.length === 0 ? [row] : under.flatMap(smallest)
  }
  const roots = children.get(null) ?? []
  const [root] = roots
  const agencies = roots.length === 1 && root && below(root).length > 0 ? below(root) : roots
  return agencies
    .map((unit) => {
      const units: Record<Band, number> = { nobody: 0, few: 0, half: 0, most: 0, all: 0 }
      for (const one of smallest(unit)) units[bandOf(one.share)] += 1
      return { unit, units }
    })
    .sort((a, b) => a.unit.share - b.unit.share || b.unit.delivered - a.unit.delivered)
}
