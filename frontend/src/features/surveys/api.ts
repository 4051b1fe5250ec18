import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put, remove } from '@/api/client'
import type {
  ArrivalDay,
  CommentWords,
  FollowUpRow,
  LetterPreview,
  Page,
  PlanFollowUp,
  PrepareSurvey,
  RoutedCommentRow,
  SurveyCommentRow,
  SurveyCeilings,
  SurveyInvitation,
  SurveyResults,
  SurveyRow,
} from '@/api/types'

const SURVEYS = '/surveys'
const WHILE_OPEN_MILLIS = 15_000

export const readSurvey = (id: string) => get<SurveyRow>(`${SURVEYS}/${id}`)

/** A survey; asked again while answers come in. */
export const useSurvey = (id: string) =>
  useQuery({
    queryKey: [SURVEYS, id],
    queryFn: () => readSurvey(id),
    refetchInterval: (query) => (query.state.data?.status === 'OPEN' ? WHILE_OPEN_MILLIS : false),
  })

/** @param isLive whether answers still come in */
export const useResults = (id: string, isLive: boolean) =>
  useQuery({
    queryKey: [SURVEYS, id, 'results'],
    queryFn: ({ signal }) => get<SurveyResults>(`${SURVEYS}/${id}/results`, undefined, signal),
    refetchInterval: isLive ? WHILE_OPEN_MILLIS : false,
  })

export const useArrivals = (id: string, isLive: boolean) =>
  useQuery({
    queryKey: [SURVEYS, id, 'arrivals'],
    queryFn: ({ signal }) => get<Page<ArrivalDay>>(`${SURVEYS}/${id}/arrivals`, undefined, signal),
    select: ({ items }) => items,
    refetchInterval: isLive ? WHILE_OPEN_MILLIS : false,
  })

export const useInvitation = (id: string) =>
  useQuery({
    queryKey: [SURVEYS, id, 'invitation'],
    queryFn: ({ signal }) => get<SurveyInvitation>(`${SURVEYS}/${id}/invitation`, undefined, signal),
    staleTime: Infinity,
  })

/** @param isLive whether answers still come in */
export const useCeilings = (id: string, isLive: boolean) =>
  useQuery({
    queryKey: [SURVEYS, id, 'ceilings'],
    queryFn: ({ signal }) => get<SurveyCeilings>(`${SURVEYS}/${id}/ceilings`, undefined, signal),
    refetchInterval: isLive ? WHILE_OPEN_MILLIS : false,
  })

/** The report as pictures; asked for anew each time it is opened. */
export const useReportPreview = (id: string) =>
  useQuery({
    queryKey: [SURVEYS, id, 'report-preview'],
    queryFn: ({ signal }) => get<LetterPreview>(`${SURVEYS}/${id}/report-preview`, undefined, signal),
    staleTime: 0,
    gcTime: 0,
  })

export const useFollowUps = (id: string) =>
  useQuery({
    queryKey: [SURVEYS, id, 'follow-up'],
    queryFn: ({ signal }) => get<Page<FollowUpRow>>(`${SURVEYS}/${id}/follow-up-items`, undefined, signal),
    select: ({ items }) => items,
  })

/** Reads everything of surveys anew. */
export function useRefreshSurveys() {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^\/survey(s|-comments|-follow-ups)/.test(String(queryKey[0])),
    })
}

export const prepareSurvey = (body: PrepareSurvey, idempotencyKey: string) =>
  post<SurveyRow>(SURVEYS, { body, idempotencyKey })

export const changeSurvey = (survey: SurveyRow, body: PrepareSurvey) =>
  put<SurveyRow>(`${SURVEYS}/${survey.id}`, { body, ifMatch: survey.version })

export const deleteSurvey = (survey: SurveyRow) =>
  remove(`${SURVEYS}/${survey.id}`, { ifMatch: survey.version })

export const stepSurvey = (survey: SurveyRow, step: 'opening' | 'closing') =>
  post<SurveyRow>(`${SURVEYS}/${survey.id}/${step}`, { ifMatch: survey.version })

export const planFollowUp = (survey: string, body: PlanFollowUp, idempotencyKey: string) =>
  post<FollowUpRow>(`${SURVEYS}/${survey}/follow-up-items`, { body, idempotencyKey })

export const changeFollowUp = (survey: string, item: FollowUpRow, body: PlanFollowUp) =>
  put<FollowUpRow>(`${SURVEYS}/${survey}/follow-up-items/${item.id}`, { body, ifMatch: item.version })

export const stepFollowUp = (
  survey: string,
  item: FollowUpRow,
  step: 'beginning' | 'completion',
  body?: { publicSentence: string | null },
) =>
  post<FollowUpRow>(`${SURVEYS}/${survey}/follow-up-items/${item.id}/${step}`, {
    body,
    ifMatch: item.version,
  })

export const useCommonWords = (id: string) =>
  useQuery({
    queryKey: [SURVEYS, id, 'comment-words'],
    queryFn: ({ signal }) => get<CommentWords>(`${SURVEYS}/${id}/comments/words`, undefined, signal),
  })

export const actOnComment = (
  survey: string,
  comment: SurveyCommentRow,
  step: 'routing' | 'reply' | 'blacking-out' | 'setting-aside',
  body?: object,
) =>
  post<SurveyCommentRow>(`${SURVEYS}/${survey}/comments/${comment.id}/${step}`, {
    body,
    ifMatch: comment.version,
  })

export const answerRoutedComment = (comment: RoutedCommentRow, reply: string) =>
  post<RoutedCommentRow>(`/survey-comments/${comment.id}/reply`, {
    body: { reply },
    ifMatch: comment.version,
  })
