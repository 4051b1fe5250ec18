import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from './client'
import { nameIn } from './lists'
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
  'competencies',
] as const

export type CodeSet = (typeof SETS)[number]

// Outside of the hook, so that it runs only when an answer came.
const bySet = (language: string) => (results: UseQueryResult<Page<ReferenceItem>>[]) =>
  Object.fromEntries(
    SETS.map((set, index) => [
      set,
      new Map(results[index]?.data?.items.map((item) => [item.code, nameIn(language, item)])),
    ]),
  ) as Record<CodeSet, Map<string, string>>
const COMBINE: Record<string, ReturnType<typeof bySet>> = { id: bySet('id'), en: bySet('en') }

/** Names codes in the reader's language; one that nobody knows is called by the given name, or shown as it is. */
export function useCodeNames() {
  const { i18n } = useTranslation()
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
    combine: COMBINE[i18n.language] ?? COMBINE.id,
  })
  return useCallback(
    (set: CodeSet, code: string, known?: string) => names[set].get(code) ?? known ?? code,
    [names],
  )
}
