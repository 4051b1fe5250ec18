import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type {
  CaseDeclaration,
  CaseDocument,
  CaseProgress,
  CaseWaiver,
  ChecklistItem,
  ConflictOfInterest,
  Handover,
  HandoverSide,
  MutationCaseRow,
  MutationCaseView,
  Page,
  PlanRow,
  ProposeTransfer,
  TransferPartner,
  Vacancy,
} from '@/api/types'

const CASES = '/mutation-cases'

export const useCase = (id: string) =>
  useQuery({
    queryKey: [CASES, id],
    queryFn: ({ signal }) => readCase(id, signal),
  })

export const readCase = (id: string, signal?: AbortSignal) =>
  get<MutationCaseView>(`${CASES}/${id}`, undefined, signal)

/** What may come next and by whom, steps taken, the chain, the verdicts. */
export const useProgress = (id: string) =>
  useQuery({
    queryKey: [CASES, id, 'progress'],
    queryFn: ({ signal }) => get<CaseProgress>(`${CASES}/${id}/progress`, undefined, signal),
  })

const part = <T>(id: string, name: string) => ({
  queryKey: [CASES, id, name],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<Page<T>>(`${CASES}/${id}/${name}`, undefined, signal),
  select: (page: Page<T>) => page.items,
})

export const useChecklist = (id: string) => useQuery(part<ChecklistItem>(id, 'checklist'))
export const useDocuments = (id: string, enabled: boolean) =>
  useQuery({ ...part<CaseDocument>(id, 'documents'), enabled })
export const useDeclarations = (id: string) => useQuery(part<CaseDeclaration>(id, 'declarations'))
export const useWaivers = (id: string) => useQuery(part<CaseWaiver>(id, 'waivers'))

/** After any step everything about cases may be another: a chain moves together. */
export function useRefreshCases() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [CASES] })
}

export const takeStep = (id: string, path: string, ifMatch: number, body: object) =>
  post<MutationCaseView>(`${CASES}/${id}/${path}`, { ifMatch, body })

export const declare = (id: string, conflict: ConflictOfInterest, relation?: string) =>
  put(`${CASES}/${id}/declarations`, { body: { conflict, relation } })

/** Declares no interest in those cases in which the account has declared nothing yet. */
export async function declareNone(ids: string[], account: string) {
  for (const id of ids) {
    const { items } = await get<Page<CaseDeclaration>>(`${CASES}/${id}/declarations`)
    if (!items.some(({ accountId }) => accountId === account)) await declare(id, 'NONE')
  }
}

export const proposeTransfer = (body: ProposeTransfer, idempotencyKey: string) =>
  post<MutationCaseView>(CASES, { body, idempotencyKey })

/** Governments of this installation with which a transfer may be agreed. */
export const usePartners = () =>
  useQuery({
    queryKey: ['/transfer-partners'],
    queryFn: ({ signal }) => get<Page<TransferPartner>>('/transfer-partners', undefined, signal),
    select: (page) => page.items,
  })

export const documentAddress = (caseId: string, documentId: string) =>
  `/api/v1${CASES}/${caseId}/documents/${documentId}`

export const handIn = (caseId: string, file: File, code: string, issuedOn: string) => {
  const form = new FormData()
  form.append('file', file)
  form.append('code', code)
  if (issuedOn) form.append('issuedOn', issuedOn)
  return post(`${CASES}/${caseId}/documents`, { form })
}

export const checkDocument = (
  caseId: string,
  document: CaseDocument,
  result: 'VERIFIED' | 'REFUSED',
  reason?: string,
) =>
  post(`${CASES}/${caseId}/documents/${document.id}/verification`, {
    ifMatch: document.version,
    body: { result, reason },
  })

export function useReuse(caseId: string) {
  const refresh = useRefreshCases()
  return useMutation({
    mutationFn: (documentId: string) => post(`${CASES}/${caseId}/documents/${documentId}/reuse`),
    onSuccess: refresh,
  })
}

export function useVerify(caseId: string) {
  const refresh = useRefreshCases()
  return useMutation({
    mutationFn: (document: CaseDocument) => checkDocument(caseId, document, 'VERIFIED'),
    onSuccess: refresh,
  })
}

export const grantWaiver = (id: string, body: { rule: string; reason: string; documentId: string }) =>
  post(`${CASES}/${id}/waivers`, { body })

/** Plans by name, for the filter. */
export const usePlanNames = (enabled: boolean) =>
  useQuery({
    queryKey: ['/plans', 'list', 'choices'],
    queryFn: ({ signal }) => get<Page<PlanRow>>('/plans', { limit: 200 }, signal),
    select: (page) => page.items,
    enabled,
  })

/** The handover list of a case with the ticks of both sides. */
export const useHandover = (id: string) =>
  useQuery({
    queryKey: [CASES, id, 'handover-items'],
    queryFn: ({ signal }) => get<Handover>(`${CASES}/${id}/handover-items`, undefined, signal),
  })

export interface Tick {
  code: string
  side: HandoverSide
  done: boolean
  note: string | null
}

export function useTick(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ code, ...body }: Tick) => put<Handover>(`${CASES}/${id}/handover-items/${code}`, { body }),
    onSuccess: (now) => queries.setQueryData([CASES, id, 'handover-items'], now),
  })
}

/** The own cases of an employee, newest first. */
export const useOwnCases = () =>
  useQuery({
    queryKey: [CASES, 'own'],
    queryFn: ({ signal }) => get<Page<MutationCaseRow>>(CASES, { sort: '-number', limit: 50 }, signal),
    select: (page: Page<MutationCaseRow>) => page.items,
    staleTime: 0,
  })

/** Posts with a free seat. */
export const useVacancies = (q: string) =>
  useQuery({
    queryKey: ['/vacancies', 'list', q],
    queryFn: ({ signal }) => get<Page<Vacancy>>('/vacancies', { q, limit: 20 }, signal),
    placeholderData: (previous) => previous,
  })
