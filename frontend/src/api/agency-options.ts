import { useQuery } from '@tanstack/react-query'
import { get } from './client'
import type { Page, UnitRow } from './types'

/** The agencies right below the government, for a filter. */
export const useAgencyOptions = (asOf?: string) =>
  useQuery({
    queryKey: ['/units', 'agency-options', asOf ?? null],
    queryFn: async ({ signal }) => {
      const first = await get<Page<UnitRow>>('/units', { asOf, limit: 1 }, signal)
      const root = first.items[0]
      if (!root) return []
      const below = await get<Page<UnitRow>>('/units', { asOf, parent: root.id, limit: 200 }, signal)
      return below.items.map(({ id, name }) => ({ value: id, label: name }))
    },
    staleTime: 10 * 60_000,
  }).data ?? []
