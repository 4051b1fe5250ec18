import { useQuery } from '@tanstack/react-query'
import { downloadPosted, get, post } from '@/api/client'
import type { IssuedTokens, Page, SurveyRow, TokenBatchRow } from '@/api/types'

const pathOf = (survey: string) => `/surveys/${survey}/token-batches`

/** The batches of one-time codes of a survey, the newest first; never the codes themselves. */
export const useTokenBatches = (survey: string) =>
  useQuery({
    queryKey: [pathOf(survey)],
    queryFn: ({ signal }) => get<Page<TokenBatchRow>>(pathOf(survey), undefined, signal),
    select: ({ items }) => items,
  })

/** Makes codes; the answer is the only one that ever holds them. A repetition with the same key holds none. */
export const issueTokens = (survey: string, body: { label: string; size: number }, idempotencyKey: string) =>
  post<IssuedTokens>(pathOf(survey), { body, idempotencyKey })

export const withdrawTokens = (batch: TokenBatchRow) =>
  post<TokenBatchRow>(`${pathOf(batch.surveyId)}/${batch.id}/withdrawal`)

/** Cards of codes to cut, as a file; the service prints what it is sent and keeps nothing. */
export const downloadCards = (survey: SurveyRow, body: { label: string; tokens: readonly string[] }) =>
  downloadPosted(`${pathOf(survey.id)}/cards`, { body }, `kode-${survey.code}.pdf`)
