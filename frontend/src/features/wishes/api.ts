import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type {
  ChangeWishWindow,
  ExchangeRow,
  OpenWishWindow,
  Page,
  SetWishes,
  Vacancy,
  WishRow,
  WishSummary,
  WishUnit,
  WishWindow,
} from '@/api/types'
import { bodyOf } from './own/order'

export const WINDOWS = '/wish-windows'

/** How many hits of a search are shown; the rest is found by more words. */
const HITS = 20

export const readWindow = (id: string, signal?: AbortSignal) =>
  get<WishWindow>(`${WINDOWS}/${id}`, undefined, signal)

export const useWindow = (id: string) =>
  useQuery({ queryKey: [WINDOWS, id], queryFn: ({ signal }) => readWindow(id, signal) })

export const useWishSummary = (id: string) =>
  useQuery({
    queryKey: [WINDOWS, id, 'summary'],
    queryFn: ({ signal }) => get<WishSummary>(`${WINDOWS}/${id}/summary`, undefined, signal),
  })

/** What one person wishes, in the own words; that it was read is noted. */
export const usePersonWishes = (employeeId: string) =>
  useQuery({
    queryKey: [WINDOWS, 'of', employeeId],
    queryFn: ({ signal }) => get<Page<WishRow>>(`/employees/${employeeId}/wishes`, undefined, signal),
    select: ({ items }) => items,
  })

export const openWindow = (body: OpenWishWindow, idempotencyKey: string) =>
  post<WishWindow>(WINDOWS, { body, idempotencyKey })

export const changeWindow = (one: WishWindow, body: ChangeWishWindow) =>
  put<WishWindow>(`${WINDOWS}/${one.id}`, { ifMatch: one.version, body })

export const closeWindow = (one: WishWindow, reason: string) =>
  post<WishWindow>(`${WINDOWS}/${one.id}/closure`, { ifMatch: one.version, body: { reason } })

/** Everything about windows is read anew. */
export function useRefreshWindows() {
  const queries = useQueryClient()
  return async () => {
    // The lists of a window stand under paths of their own.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith(WINDOWS) })
  }
}

const ownKey = (window: string) => [WINDOWS, window, 'own']

export const useOwnWishes = (window: string) =>
  useQuery({
    queryKey: ownKey(window),
    queryFn: ({ signal }) => get<Page<WishRow>>(`${WINDOWS}/${window}/own-wishes`, undefined, signal),
    select: ({ items }) => items,
  })

/**
 * Keeps the own wishes; the new order is shown at once and taken back when it is refused. Who taps faster than the
 * service answers is sent for one after the other, and sees the last order.
 */
export function useKeepWishes(window: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationKey: ownKey(window),
    scope: { id: `${WINDOWS}/${window}` },
    mutationFn: (wishes: WishRow[]) =>
      put<Page<WishRow>>(`${WINDOWS}/${window}/own-wishes`, { body: bodyOf(wishes) satisfies SetWishes }),
    onMutate: async (wishes) => {
      await queries.cancelQueries({ queryKey: ownKey(window) })
      const before = queries.getQueryData<Page<WishRow>>(ownKey(window))
      queries.setQueryData(ownKey(window), { items: wishes, next: null })
      return before
    },
    onError: (_, __, before) => {
      queries.setQueryData(ownKey(window), before)
      // It may have ended meanwhile: then the page has to say so.
      void queries.invalidateQueries({ queryKey: [WINDOWS] })
    },
    onSuccess: (kept) => {
      const isLast = queries.isMutating({ mutationKey: ownKey(window) }) === 1
      if (isLast) queries.setQueryData(ownKey(window), kept)
    },
  })
}

/** Posts with a free seat that have these words. */
export const useWishPosts = (q: string, enabled: boolean) =>
  useQuery({
    enabled,
    queryKey: ['/vacancies', 'found', q],
    queryFn: ({ signal }) => get<Page<Vacancy>>('/vacancies', { q, limit: HITS }, signal),
  })

/** Units that have these words. */
export const useWishUnits = (window: string, q: string, enabled: boolean) =>
  useQuery({
    enabled,
    queryKey: [WINDOWS, window, 'units', q],
    queryFn: ({ signal }) => get<Page<WishUnit>>(`${WINDOWS}/${window}/units`, { q, limit: HITS }, signal),
  })

export const exchangesOf = (window: string) => `${WINDOWS}/${window}/exchanges`

export const proposeExchange = (window: string, colleagues: string[], idempotencyKey: string) =>
  post<ExchangeRow>(exchangesOf(window), { body: { colleagues }, idempotencyKey })

export const answerExchange = (one: ExchangeRow, answer: 'confirmation' | 'withdrawal') =>
  post<ExchangeRow>(`${exchangesOf(one.windowId)}/${one.id}/${answer}`, { ifMatch: one.version })
