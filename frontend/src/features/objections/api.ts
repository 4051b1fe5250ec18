import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type {
  DecideObjection,
  EvidenceFile,
  FileObjection,
  LetterPreview,
  ObjectionRow,
  ObjectionView,
  Page,
  RemedyView,
} from '@/api/types'

const OBJECTIONS = '/objections'
const CASES = '/mutation-cases'

export const readObjection = (id: string, signal?: AbortSignal) =>
  get<ObjectionView>(`${OBJECTIONS}/${id}`, undefined, signal)

export const useObjection = (id: string) =>
  useQuery({ queryKey: [OBJECTIONS, id], queryFn: ({ signal }) => readObjection(id, signal) })

/** How many fit: one row is asked for, the total counts. */
export const useObjectionCount = (query: Record<string, string | boolean>) =>
  useQuery({
    queryKey: [OBJECTIONS, 'count', query],
    queryFn: ({ signal }) => get<Page<ObjectionRow>>(OBJECTIONS, { ...query, limit: 1, total: true }, signal),
    select: ({ total }) => total ?? 0,
  })

/** What can be done against the decree of a case, and until when. */
export const useRemedy = (caseId: string, enabled = true) =>
  useQuery({
    enabled,
    queryKey: [OBJECTIONS, 'remedy', caseId],
    queryFn: ({ signal }) => get<RemedyView>(`${CASES}/${caseId}/remedy`, undefined, signal),
  })

/** An objection that was decided may have changed the case and its whole chain. */
export function useRefreshObjections() {
  const queries = useQueryClient()
  return () => Promise.all([OBJECTIONS, CASES].map((path) => queries.invalidateQueries({ queryKey: [path] })))
}

export const fileObjection = (body: FileObjection, idempotencyKey: string) =>
  post<ObjectionView>(OBJECTIONS, { body, idempotencyKey })

export const evidenceAddress = (id: string, fileId: string) => `/api/v1${OBJECTIONS}/${id}/evidence/${fileId}`

export const addEvidence = (id: string, file: File) => {
  const form = new FormData()
  form.append('file', file)
  return post<EvidenceFile>(`${OBJECTIONS}/${id}/evidence`, { form })
}

/** The own letter as it would be filed. */
export const previewFiling = (body: FileObjection) => post<LetterPreview>(`${OBJECTIONS}/preview`, { body })

/** The answer as a decision would give it. */
export const previewDecision = (id: string, body: DecideObjection) =>
  post<LetterPreview>(`${OBJECTIONS}/${id}/decision/preview`, { body })

export const recordReceipt = (caseId: string, body: object) =>
  put<RemedyView>(`${CASES}/${caseId}/decree-receipt`, { body })

const act = (one: ObjectionView, path: string, body?: object) =>
  post<ObjectionView>(`${OBJECTIONS}/${one.id}/${path}`, { ifMatch: one.version, body })

export const decideObjection = (one: ObjectionView, body: DecideObjection) => act(one, 'decision', body)
export const suspendDecree = (one: ObjectionView, reason: string) => act(one, 'suspension', { reason })
export const linkPlacement = (one: ObjectionView, caseId: string) => act(one, 'placement', { caseId })
export const withdrawObjection = (one: ObjectionView) => act(one, 'withdrawal')

export const letterAddress = (id: string, kind: string) => `/api/v1${OBJECTIONS}/${id}/letters/${kind}`
