import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { get, type Query } from './client'
import type { Page, ReferenceItem } from './types'

/**
 * A keyset list. Changing a filter, the sort or the start cursor starts anew; "load more" appends the next page.
 * @param path the resource, e.g. `/employees`
 * @param query filters, sort, limit and the start cursor
 */
export function useList<Row>(path: string, query: Query, options: { enabled?: boolean } = {}) {
  const { cursor, ...rest } = query
  const result = useInfiniteQuery({
    queryKey: [path, 'list', rest, cursor ?? null],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Row>>(path, { ...rest, cursor: pageParam ?? undefined, total: true }, signal),
    initialPageParam: (cursor as string | null | undefined) ?? null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    ...options,
  })
  const pages = result.data?.pages ?? []
  return {
    rows: pages.flatMap((page) => page.items),
    total: pages[0]?.total ?? null,
    next: pages.at(-1)?.next ?? null,
    isLoading: result.isPending && (options.enabled ?? true),
    isRefreshing: result.isFetching && !result.isPending,
    error: result.error,
    retry: () => void result.refetch(),
    loadMore: () => void result.fetchNextPage(),
    isLoadingMore: result.isFetchingNextPage,
  }
}

export type ListResult<Row> = ReturnType<typeof useList<Row>>

/** The name of a code in the reader's language; a term that has no English name stays Indonesian. */
export const nameIn = (language: string, { name, attributes }: ReferenceItem): string =>
  (language === 'en' && attributes?.nameEnglish) || name

/** A reference set (ranks, job families, …), fetched once and named in the reader's language. */
export function useReferenceData(set: string) {
  const { i18n } = useTranslation()
  const { language } = i18n
  const named = useCallback(
    (page: Page<ReferenceItem>) => page.items.map((item) => ({ ...item, name: nameIn(language, item) })),
    [language],
  )
  return useQuery({
    queryKey: ['reference-data', set],
    queryFn: ({ signal }) => get<Page<ReferenceItem>>(`/reference-data/${set}`, undefined, signal),
    select: named,
    staleTime: 60 * 60_000,
  })
}
