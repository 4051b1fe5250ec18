import type { HeatCell } from '@/api/types'

export interface HeatMatrix {
  families: { code: string; name: string }[]
  units: { id: string; name: string; difference: number; cells: Map<string, HeatCell> }[]
}

/** Cells as a matrix; the unit with the largest missing share comes first, families by name. */
export function matrixOf(cells: HeatCell[]): HeatMatrix {
  const families = new Map<string, string>()
  const units = new Map<string, HeatMatrix['units'][number] & { need: number; short: number }>()
  for (const cell of cells) {
    families.set(cell.family, cell.familyName)
    const unit = units.get(cell.unitId) ?? {
      id: cell.unitId,
      name: cell.unitName,
      difference: 0,
      cells: new Map(),
      need: 0,
      short: 0,
    }
    unit.difference += cell.difference
    unit.need += cell.need
    unit.short += Math.max(0, -cell.difference)
    unit.cells.set(cell.family, cell)
    units.set(cell.unitId, unit)
  }
  const missingShare = (unit: { need: number; short: number }) => (unit.need ? unit.short / unit.need : 0)
  return {
    families: [...families]
      .map(([code, name]) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    units: [...units.values()].sort(
      (a, b) => missingShare(b) - missingShare(a) || a.name.localeCompare(b.name),
    ),
  }
}

/** Seven steps from −3 (hardly filled) over 0 (balanced) to +3 (far too many), by the share of the need that is filled. */
export function heatStep({ fillRate, difference }: Pick<HeatCell, 'fillRate' | 'difference'>): number {
  if (difference === 0) return 0
  if (fillRate === null) return 3
  if (fillRate < 0.6) return -3
  if (fillRate < 0.8) return -2
  if (fillRate < 1) return -1
  if (fillRate <= 1.2) return 1
  if (fillRate <= 1.5) return 2
  return 3
}
