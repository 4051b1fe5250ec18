import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type {
  AccompanimentCheck,
  AccompanimentView,
  EmployeeAnswerView,
  GiveAnswer,
  PlanAccompaniment,
} from '@/api/types'

const COMPANIES = '/accompaniments'
const CASES = '/mutation-cases'

export const readAccompaniment = (id: string, signal?: AbortSignal) =>
  get<AccompanimentView>(`${COMPANIES}/${id}`, undefined, signal)

export const useAccompaniment = (id: string) =>
  useQuery({ queryKey: [COMPANIES, id], queryFn: ({ signal }) => readAccompaniment(id, signal) })

/** What the person of a case says to the move. */
export const useAnswer = (caseId: string) =>
  useQuery({
    queryKey: [COMPANIES, 'answer', caseId],
    queryFn: ({ signal }) => get<EmployeeAnswerView>(`${CASES}/${caseId}/employee-answer`, undefined, signal),
  })

/** An answer may hold a case back, an ending lets it go on. */
export function useRefreshAccompaniments() {
  const queries = useQueryClient()
  return () => Promise.all([COMPANIES, CASES].map((path) => queries.invalidateQueries({ queryKey: [path] })))
}

export const giveAnswer = (caseId: string, body: GiveAnswer) =>
  put<EmployeeAnswerView>(`${CASES}/${caseId}/employee-answer`, { body })

export const planAccompaniment = (body: PlanAccompaniment, idempotencyKey: string) =>
  post<AccompanimentView>(COMPANIES, { body, idempotencyKey })

export const changeAccompaniment = (one: AccompanimentView, path: string, body: object) =>
  post<AccompanimentView>(`${COMPANIES}/${one.id}/${path}`, { ifMatch: one.version, body })

export const checkIn = (one: AccompanimentView, check: AccompanimentCheck, body: object) =>
  put<AccompanimentView>(`${COMPANIES}/${one.id}/check-ins/${check.code}`, { ifMatch: one.version, body })
