import { useQuery } from '@tanstack/react-query'
import { get } from './client'
import type { Page, UnitRow, UnitView } from './types'

/** The agencies: units right below the government's root, for selects. */
export const useAgencies = () =>
  useQuery({
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
