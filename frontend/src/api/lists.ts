import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
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

/** A reference set (ranks, job families, …), fetched once. */
export const useReferenceData = (set: string) =>
  useQuery({
    queryKey: ['reference-data', set],
    queryFn: ({ signal }) => get<Page<ReferenceItem>>(`/reference-data/${set}`, undefined, signal),
    select: (page) => page.items,
    staleTime: 60 * 60_000,
  })
