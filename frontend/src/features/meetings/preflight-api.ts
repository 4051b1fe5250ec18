import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { API, get, post } from '@/api/client'
import type { Job, PreflightView } from '@/api/types'

const addressOf = (meetingId: string) => `/meetings/${meetingId}/preflight`

/** Where the newest archive lies. */
export const archiveOf = (meetingId: string) => `${API}${addressOf(meetingId)}/archive`

/** What the portal asks for and what is missing; asked for only once somebody looks. */
export const usePreflight = (meetingId: string, isShown: boolean) =>
  useQuery({
    queryKey: [addressOf(meetingId)],
    enabled: isShown,
    queryFn: ({ signal }) => get<PreflightView>(addressOf(meetingId), undefined, signal),
  })

export const useMakePack = (meetingId: string) =>
  useMutation({ mutationFn: () => post<Job>(addressOf(meetingId)) })

export function useRefreshPreflight(meetingId: string) {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [addressOf(meetingId)] })
}

/** Writes down what the portal says: of one case, or of every open case of the meeting. */
export function recordAnswer(
  subject: { meetingId: string; caseId?: string },
  told: Record<string, string>,
  file?: File,
) {
  const form = new FormData()
  for (const [name, value] of Object.entries(told)) form.append(name, value)
  if (file) form.append('file', file)
  return post(
    subject.caseId
      ? `/mutation-cases/${subject.caseId}/recommendation`
      : `/meetings/${subject.meetingId}/recommendations`,
    { form },
  )
}
