import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, getVersioned, post, put } from '@/api/client'
import type {
  AudiencePreview,
  FrequentQuestion,
  InboxNotice,
  MessengerText,
  NoticeEdition,
  NoticeReach,
  NoticeTemplate,
  NoticeView,
  Page,
  PersonalLetter,
  QuestionRow,
  WriteNotice,
} from '@/api/types'

const NOTICES = '/notices'
const INBOX = '/inbox'
const QUESTIONS = '/questions'
const ON_ITS_WAY_MILLIS = 2_000
const FIRST_NAMES = 8

/** A notice; asked again while it is on its way to its readers. */
export const useNotice = (id: string | undefined) =>
  useQuery({
    queryKey: [NOTICES, id],
    enabled: Boolean(id),
    queryFn: async ({ signal }) =>
      (await getVersioned<NoticeView>(`${NOTICES}/${id}`, undefined, signal)).data,
    refetchInterval: (query) => (query.state.data?.status === 'SENDING' ? ON_ITS_WAY_MILLIS : false),
  })

export const useTemplates = () =>
  useQuery({
    queryKey: ['/notice-templates'],
    queryFn: ({ signal }) => get<Page<NoticeTemplate>>('/notice-templates', undefined, signal),
    select: ({ items }) => items,
    staleTime: Infinity,
  })

/** Who would get a notice now. The version belongs to the key: another audience is another preview. */
export const useAudience = (notice: Pick<NoticeView, 'id' | 'version'>, enabled = true) =>
  useQuery({
    queryKey: [NOTICES, notice.id, 'audience', notice.version],
    queryFn: ({ signal }) => readAudience(notice.id, signal),
    enabled,
  })

export const readAudience = (id: string, signal?: AbortSignal) =>
  get<AudiencePreview>(`${NOTICES}/${id}/audience`, { limit: FIRST_NAMES }, signal)

export const useEditions = (id: string) =>
  useQuery({
    queryKey: [NOTICES, id, 'editions'],
    queryFn: ({ signal }) => get<Page<NoticeEdition>>(`${NOTICES}/${id}/editions`, undefined, signal),
    select: ({ items }) => items,
  })

export const useReach = (id: string) =>
  useQuery({
    queryKey: [NOTICES, id, 'reach'],
    queryFn: ({ signal }) => get<Page<NoticeReach>>(`${NOTICES}/${id}/reach`, undefined, signal),
    select: ({ items }) => items,
  })

export const useMessengerText = (id: string) =>
  useQuery({
    queryKey: [NOTICES, id, 'messenger-text'],
    queryFn: ({ signal }) => get<MessengerText>(`${NOTICES}/${id}/messenger-text`, undefined, signal),
  })

export const useFrequentQuestions = (notice: string) =>
  useQuery({
    queryKey: [NOTICES, notice, 'frequent-questions'],
    queryFn: ({ signal }) =>
      get<Page<FrequentQuestion>>(`${NOTICES}/${notice}/frequent-questions`, undefined, signal),
    select: ({ items }) => items,
  })

export const useInboxNotice = (id: string) =>
  useQuery({
    queryKey: [INBOX, id],
    queryFn: ({ signal }) => get<InboxNotice>(`${INBOX}/${id}`, undefined, signal),
  })

/** What a plan means for one person. */
export const usePersonalLetter = (plan: string, employee: string) =>
  useQuery({
    queryKey: ['/plans', plan, 'personal-letters', employee],
    queryFn: ({ signal }) =>
      get<PersonalLetter>(`/plans/${plan}/personal-letters/${employee}`, undefined, signal),
  })

/** Reads everything of notices, the inbox and questions anew. */
export function useRefreshNotices() {
  const queries = useQueryClient()
  const parts = [NOTICES, INBOX, QUESTIONS]
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) =>
        parts.some((part) => queryKey[0] === part || String(queryKey[0]).startsWith(`${part}/`)),
    })
}

export const writeNotice = (body: WriteNotice, idempotencyKey: string) =>
  post<NoticeView>(NOTICES, { body, idempotencyKey })

export const changeNotice = (id: string, version: number, body: WriteNotice) =>
  put<NoticeView>(`${NOTICES}/${id}`, { body, ifMatch: version })

/** @param at when it goes out by itself; null: at once */
export const sendNotice = (notice: NoticeView, at: string | null) =>
  post<NoticeView>(`${NOTICES}/${notice.id}/sending`, { body: { at }, ifMatch: notice.version })

export const stepNotice = (notice: NoticeView, step: 'recall' | 'withdrawal' | 'reminders') =>
  post<NoticeView>(`${NOTICES}/${notice.id}/${step}`, { ifMatch: notice.version })

export const correctNotice = (notice: NoticeView, reason: string) =>
  post<NoticeView>(`${NOTICES}/${notice.id}/correction`, { body: { reason }, ifMatch: notice.version })

export const confirmReading = (id: string, edition: number) =>
  put<InboxNotice>(`${NOTICES}/${id}/receipts/own`, { body: { edition } })

export const askQuestion = (notice: string, question: string, idempotencyKey: string) =>
  post<QuestionRow>(`${NOTICES}/${notice}/questions`, { body: { question }, idempotencyKey })

export const answerQuestion = (
  question: QuestionRow,
  body: { answer: string; forAll: boolean; publicQuestion: string | null },
) => post<QuestionRow>(`${QUESTIONS}/${question.id}/answer`, { body, ifMatch: question.version })
