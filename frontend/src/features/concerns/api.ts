import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post } from '@/api/client'
import type {
  AnonymousConcernView,
  AnonymousForm,
  AnonymousReceipt,
  ConcernFollowUp,
  ConcernRow,
  ConcernSummary,
  ConcernView,
  Page,
  RaiseAnonymously,
  RaiseConcern,
} from '@/api/types'

const CONCERNS = '/concerns'
const PUBLIC = '/public/concerns'

export const readConcern = (id: string, signal?: AbortSignal) =>
  get<ConcernView>(`${CONCERNS}/${id}`, undefined, signal)

export const useConcern = (id: string) =>
  useQuery({ queryKey: [CONCERNS, id], queryFn: ({ signal }) => readConcern(id, signal) })

/** How many wait, of all or of those that fit: one row is asked for, the total counts. */
export const useConcernCount = (query: Record<string, string | boolean>) =>
  useQuery({
    queryKey: [CONCERNS, 'count', query],
    queryFn: ({ signal }) => get<Page<ConcernRow>>(CONCERNS, { ...query, limit: 1, total: true }, signal),
    select: ({ total }) => total ?? 0,
  })

export const useConcernSummary = (quarter: string) =>
  useQuery({
    queryKey: [CONCERNS, 'summary', quarter],
    queryFn: ({ signal }) => get<ConcernSummary>(`${CONCERNS}/summary`, { quarter }, signal),
  })

export function useRefreshConcerns() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [CONCERNS] })
}

export const raiseConcern = (body: RaiseConcern, idempotencyKey: string) =>
  post<ConcernView>(CONCERNS, { body, idempotencyKey })

const act = (one: ConcernRow, path: string, body?: object) =>
  post<ConcernView>(`${CONCERNS}/${one.id}/${path}`, { ifMatch: one.version, body })

export const takeConcern = (one: ConcernRow) => act(one, 'handling')
export const withdrawConcern = (one: ConcernRow) => act(one, 'withdrawal')
export const addToConcern = (one: ConcernRow, text: string) => act(one, 'additions', { text })
export const closeConcern = (one: ConcernRow, satisfaction?: number) => act(one, 'closing', { satisfaction })
export const answerConcern = (
  one: ConcernRow,
  body: { answer: string; followUp: ConcernFollowUp; note?: string },
) => act(one, 'answer', body)

/** What the form without a name asks; nothing here sends the session along, nothing is kept. */
export const useAnonymousForm = (government: string) =>
  useQuery({
    queryKey: [PUBLIC, government],
    queryFn: () => getUnnamed<AnonymousForm>(government),
    retry: false,
  })

const getUnnamed = <T>(government: string) => get<T>(PUBLIC, { government }, undefined, true)

/** Posts that carry the reply token in the body and no cookie. */
export const raiseUnnamed = (body: RaiseAnonymously) =>
  post<AnonymousReceipt>(PUBLIC, { body, unnamed: true })
export const readUnnamed = (government: string, token: string) =>
  post<AnonymousConcernView>(`${PUBLIC}/reading`, { body: { government, token }, unnamed: true })
export const addUnnamed = (government: string, token: string, text: string) =>
  post<AnonymousConcernView>(`${PUBLIC}/additions`, { body: { government, token, text }, unnamed: true })
export const closeUnnamed = (government: string, token: string, satisfaction?: number) =>
  post<AnonymousConcernView>(`${PUBLIC}/closing`, {
    body: { government, token, satisfaction },
    unnamed: true,
  })
