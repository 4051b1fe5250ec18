import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { get, post, put } from '@/api/client'
import type {
  Colleague,
  MeetingItemFacts,
  MeetingView,
  MutationCaseRow,
  Page,
  PlanMeeting,
} from '@/api/types'

const MEETINGS = '/meetings'
const LIVE_MILLIS = 4000
const FRESH_MILLIS = 60_000

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

const itemFacts = (meetingId: string, caseId: string) => ({
  queryKey: [MEETINGS, meetingId, 'items', caseId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    get<MeetingItemFacts>(`${MEETINGS}/${meetingId}/items/${caseId}`, undefined, signal),
  staleTime: FRESH_MILLIS,
  gcTime: Infinity,
})

/** What the screen tells of a case besides its row. */
export const useItemFacts = (meetingId: string, caseId: string) => useQuery(itemFacts(meetingId, caseId))

/** Reads the next cases ahead, so that walking on needs no network. */
export function useFactsAhead(meetingId: string, caseIds: string[]) {
  const queries = useQueryClient()
  const ahead = caseIds.join()
  useEffect(() => {
    for (const id of ahead ? ahead.split(',') : []) void queries.prefetchQuery(itemFacts(meetingId, id))
  }, [queries, meetingId, ahead])
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
    /** A vote or conclusion was taken: shown at once, and asked for anew, because the answer may be of an earlier try. */
    taken: (now: MeetingView) => {
      keep(now)
      void refresh()
    },
    turn: useMutation({
      mutationFn: ({ to, reason }: { to: Turn; reason?: string }) => turn(meeting, to, reason),
      onSuccess: keep,
    }),
    attend: useMutation({
      mutationFn: (present: string[]) => put<MeetingView>(`${address}/attendance`, { body: { present } }),
      onSuccess: keep,
    }),
  }
}

export type MeetingActs = ReturnType<typeof useMeetingActs>
