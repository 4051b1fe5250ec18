import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type {
  CaseDeclaration,
  CaseProgress,
  Colleague,
  MeetingView,
  MutationCaseRow,
  MutationCaseView,
  Page,
  PlanMeeting,
  Vote,
} from '@/api/types'

const MEETINGS = '/meetings'
const LIVE_MILLIS = 4000

/** A meeting; while it is in session asked for again and again, so that the screen on the wall follows the votes. */
export const useMeeting = (id: string) =>
  useQuery({
    queryKey: [MEETINGS, id],
    queryFn: ({ signal }) => get<MeetingView>(`${MEETINGS}/${id}`, undefined, signal),
    refetchInterval: (query) => (query.state.data?.status === 'OPEN' ? LIVE_MILLIS : false),
  })

export const useColleagues = () =>
  useQuery({
    queryKey: [MEETINGS, 'colleagues'],
    queryFn: ({ signal }) => get<Page<Colleague>>(`${MEETINGS}/colleagues`, undefined, signal),
    select: (page) => page.items,
  })

/** Cases that wait for the team. */
export const useVerifiedCases = () =>
  useQuery({
    queryKey: ['/mutation-cases', 'list', 'verified'],
    queryFn: ({ signal }) =>
      get<Page<MutationCaseRow>>('/mutation-cases', { status: 'VERIFIED', limit: 200 }, signal),
    select: (page) => page.items,
  })

/** What the screen tells of a case besides its row; parts the reader may not see stay away. */
export function useCaseFacts(caseId: string) {
  const of = <T>(part: string) => ({
    queryKey: ['/mutation-cases', caseId, 'meeting', part],
    queryFn: ({ signal }: { signal: AbortSignal }) =>
      get<T>(`/mutation-cases/${caseId}${part}`, undefined, signal),
  })
  return {
    view: useQuery(of<MutationCaseView>('')),
    progress: useQuery(of<CaseProgress>('/progress')),
    declarations: useQuery(of<Page<CaseDeclaration>>('/declarations')),
  }
}

export const planMeeting = (body: PlanMeeting, idempotencyKey: string) =>
  post<MeetingView>(MEETINGS, { body, idempotencyKey })

export type Turn = 'opening' | 'closing' | 'cancellation'

const turn = (meeting: MeetingView, to: Turn, reason?: string) =>
  post<MeetingView>(`${MEETINGS}/${meeting.id}/${to}`, {
    ifMatch: meeting.version,
    body: to === 'cancellation' ? { reason } : undefined,
  })

/** Everything that changes a meeting; each answers the meeting as it is afterwards. */
export function useMeetingActs(meeting: MeetingView) {
  const queries = useQueryClient()
  const keep = (now: MeetingView) => {
    queries.setQueryData([MEETINGS, meeting.id], now)
    void queries.invalidateQueries({ queryKey: ['/mutation-cases'] })
  }
  const refresh = () => queries.invalidateQueries({ queryKey: [MEETINGS, meeting.id] })
  const address = `${MEETINGS}/${meeting.id}`
  return {
    refresh,
    turn: useMutation({
      mutationFn: ({ to, reason }: { to: Turn; reason?: string }) => turn(meeting, to, reason),
      onSuccess: keep,
    }),
    attend: useMutation({
      mutationFn: (present: string[]) => put<MeetingView>(`${address}/attendance`, { body: { present } }),
      onSuccess: keep,
    }),
    vote: useMutation({
      mutationFn: ({ caseId, ...body }: { caseId: string; vote: Vote; note?: string }) =>
        put<MeetingView>(`${address}/items/${caseId}/vote`, { body }),
      onSuccess: keep,
    }),
    conclude: useMutation({
      mutationFn: ({ caseId, note }: { caseId: string; note?: string }) =>
        put<MeetingView>(`${address}/items/${caseId}/result`, { body: { note } }),
      onSuccess: keep,
    }),
  }
}

export type MeetingActs = ReturnType<typeof useMeetingActs>
