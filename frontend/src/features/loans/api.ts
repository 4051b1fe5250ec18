import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post } from '@/api/client'
import type { LoanRow, ProposeLoan } from '@/api/types'

const LOANS = '/temporary-assignments'

export const readLoan = (id: string) => get<LoanRow>(`${LOANS}/${id}`)

export const useLoan = (id: string) =>
  useQuery({ queryKey: [LOANS, id], queryFn: () => readLoan(id), enabled: id !== '' })

export function useRefreshLoans() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [LOANS] })
}

export const proposeLoan = (body: ProposeLoan, idempotencyKey: string) =>
  post<LoanRow>(LOANS, { body, idempotencyKey })

export const changeLoan = (loan: LoanRow, path: string, body: object) =>
  post<LoanRow>(`${LOANS}/${loan.id}/${path}`, { ifMatch: loan.version, body })
