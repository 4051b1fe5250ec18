import { useQuery } from '@tanstack/react-query'
import { get } from './client'
import type { Page, UnitRow, UnitView } from './types'

/** The agencies: units right below the government's root, for selects. */
export const useAgencies = (enabled = true) =>
  useQuery({
    enabled,
    queryKey: ['/units', 'agencies'],
    queryFn: async ({ signal }) => {
      const roots = await get<Page<UnitRow>>('/units', { limit: 1 }, signal)
      const root = roots.items[0]
      if (!root) return []
      return (await get<Page<UnitRow>>('/units', { parent: root.id, limit: 200 }, signal)).items
    },
    staleTime: 10 * 60_000,
  })

export const useUnit = (id: string | undefined, asOf?: string) =>
  useQuery({
    queryKey: ['/units', id, asOf ?? null],
    enabled: Boolean(id),
    queryFn: ({ signal }) => get<UnitView>(`/units/${id}`, { asOf }, signal),
  })

/** The units right below one; without a parent the topmost ones the reader may see. */
export const useUnitBranch = (parent: string | undefined, asOf?: string) =>
  useQuery({
    queryKey: ['/units', 'branch', parent ?? null, asOf ?? null],
    queryFn: async ({ signal }) => {
      // Without a parent the service lists the whole tree in its order: what stands at the first depth is the top.
      const { items } = await get<Page<UnitRow>>('/units', { parent, asOf, limit: parent ? 200 : 50 }, signal)
      const top = Math.min(...items.map(({ depth }) => depth))
      return parent ? items : items.filter(({ depth }) => depth === top)
    },
    staleTime: 5 * 60_000,
  })

/** Units whose name or code matches; asks nothing while the text is empty. */
export const useUnitSearch = (q: string, asOf?: string) =>
  useQuery({
    queryKey: ['/units', 'found', q, asOf ?? null],
    enabled: q !== '',
    queryFn: ({ signal }) => get<Page<UnitRow>>('/units', { q, asOf, limit: 30 }, signal),
  })
