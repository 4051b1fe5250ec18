import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { get } from './client'
import { usePermissions } from './session'
import type { Page, ReferenceItem } from './types'

const SETS = [
  'legal-statuses',
  'employment-statuses',
  'education-levels',
  'ranks',
  'job-levels',
  'job-families',
  'predicates',
] as const

export type CodeSet = (typeof SETS)[number]

// Outside of the hook, so that it runs only when an answer came.
const bySet = (results: UseQueryResult<Page<ReferenceItem>>[]) =>
  Object.fromEntries(
    SETS.map((set, index) => [
      set,
      new Map(results[index]?.data?.items.map(({ code, name }) => [code, name])),
    ]),
  ) as Record<CodeSet, Map<string, string>>

/** Names of codes that stand in evidence; a code nobody knows is shown as it is. */
export function useCodeNames() {
  const may = usePermissions()
  const enabled = may('reference:read')
  const names = useQueries({
    queries: SETS.map((set) => ({
      queryKey: ['reference-data', set],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        get<Page<ReferenceItem>>(`/reference-data/${set}`, undefined, signal),
      staleTime: 60 * 60_000,
      enabled,
    })),
    combine: bySet,
  })
  return useCallback((set: CodeSet, code: string) => names[set].get(code) ?? code, [names])
}
