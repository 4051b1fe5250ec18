import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type { ProgrammeView, WriteProgramme } from '@/api/types'

export const PROGRAMMES = '/transfer-programmes'

export const useProgramme = (id: string) =>
  useQuery({
    queryKey: [PROGRAMMES, id],
    queryFn: ({ signal }) => get<ProgrammeView>(`${PROGRAMMES}/${id}`, undefined, signal),
  })

export const prepareProgramme = (body: WriteProgramme, idempotencyKey: string) =>
  post<ProgrammeView>(PROGRAMMES, { body, idempotencyKey })

export const changeProgramme = (id: string, version: number, body: WriteProgramme) =>
  put<ProgrammeView>(`${PROGRAMMES}/${id}`, { body, ifMatch: version })

export const stepProgramme = (programme: ProgrammeView, step: 'publication' | 'closing') =>
  post<ProgrammeView>(`${PROGRAMMES}/${programme.id}/${step}`, { ifMatch: programme.version })

export function useRefreshProgrammes() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [PROGRAMMES] })
}
