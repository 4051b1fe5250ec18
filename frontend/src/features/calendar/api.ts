import { useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, newIdempotencyKey, post, put, remove } from '@/api/client'
import type {
  CalendarYear,
  FreezeWindow,
  Page,
  PositionRow,
  SetCalendarDay,
  SetFreezeWindow,
} from '@/api/types'

const CALENDAR = '/calendars'
const WINDOWS = '/freeze-windows'

export const readYear = (year: number) => get<CalendarYear>(`${CALENDAR}/${year}`)

export const useCalendar = (year: number) =>
  useQuery({
    queryKey: [CALENDAR, year],
    queryFn: ({ signal }) => get<CalendarYear>(`${CALENDAR}/${year}`, undefined, signal),
  })

/** Sets a day or takes it out, each on the version that was read. Clocks of cases move with it. */
export function useCalendarActs() {
  const queries = useQueryClient()
  const onSuccess = () => {
    void queries.invalidateQueries({ queryKey: ['/mutation-cases'] })
    return queries.invalidateQueries({ queryKey: [CALENDAR] })
  }
  return {
    set: useMutation({
      mutationFn: ({ day, version, body }: { day: string; version: number; body: SetCalendarDay }) =>
        put(`/calendar-days/${day}`, { ifMatch: version, body }),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: ({ day, version }: { day: string; version: number }) =>
        remove(`/calendar-days/${day}`, { ifMatch: version }),
      onSuccess,
    }),
  }
}

export const readWindow = (id: string) => get<FreezeWindow>(`${WINDOWS}/${id}`)

export const useFreezeWindows = () =>
  useQuery({
    queryKey: [WINDOWS],
    queryFn: ({ signal }) => get<Page<FreezeWindow>>(WINDOWS, undefined, signal),
    select: ({ items }) => items,
  })

export function useFreezeActs() {
  const queries = useQueryClient()
  const onSuccess = () => queries.invalidateQueries({ queryKey: [WINDOWS] })
  return {
    add: useMutation({
      mutationFn: ({ body, key }: { body: SetFreezeWindow; key: string }) =>
        post<FreezeWindow>(WINDOWS, { body, idempotencyKey: key }),
      onSuccess,
    }),
    change: useMutation({
      mutationFn: ({ window, body }: { window: FreezeWindow; body: SetFreezeWindow }) =>
        put<FreezeWindow>(`${WINDOWS}/${window.id}`, { body, ifMatch: window.version }),
      onSuccess,
    }),
    lift: useMutation({
      mutationFn: ({ window, reason }: { window: FreezeWindow; reason: string }) =>
        post(`${WINDOWS}/${window.id}/cancellation`, { body: { reason }, ifMatch: window.version }),
      onSuccess,
    }),
  }
}

export const newKey = newIdempotencyKey

const SHOWN = 100

/** The posts of some levels: how many there are, and the first of each. */
export function useAffectedPosts(levels: string[], enabled: boolean) {
  return useQueries({
    queries: levels.map((level) => ({
      queryKey: ['/positions', 'frozen', level],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        get<Page<PositionRow>>('/positions', { level, limit: SHOWN, total: true }, signal),
      staleTime: 60_000,
      enabled,
    })),
    combine: (results) => ({
      isReady: results.every(({ data }) => data),
      total: results.reduce((sum, { data }) => sum + (data?.total ?? 0), 0),
      posts: results.flatMap(({ data }) => data?.items ?? []),
    }),
  })
}
