import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { Page, PaperBatch, PaperSheet } from '@/api/types'

const pathOf = (survey: string) => `/surveys/${survey}/paper-batches`

export type Entry = 'first' | 'second'

/** The batches of sheets of a survey, the newest first. */
export const usePaperBatches = (survey: string) =>
  useQuery({
    queryKey: [pathOf(survey)],
    queryFn: ({ signal }) => get<Page<PaperBatch>>(pathOf(survey), undefined, signal),
    select: ({ items }) => items,
  })

/** Puts a batch as the service answered it in the place of the one that was read. */
export function useKeepBatch(survey: string) {
  const queries = useQueryClient()
  return (saved: PaperBatch) =>
    queries.setQueryData<Page<PaperBatch>>(
      [pathOf(survey)],
      (page) =>
        page && { ...page, items: page.items.map((batch) => (batch.id === saved.id ? saved : batch)) },
    )
}

export const beginBatch = (
  survey: string,
  body: { label: string; answeredOn: string },
  idempotencyKey: string,
) => post<PaperBatch>(pathOf(survey), { body, idempotencyKey })

/**
 * Keeps one sheet. The other person types into the same batch at the same time and so makes its version old; as nobody
 * can touch the sheets of another, it is sent once more on the newest version.
 */
export async function typeSheet(batch: PaperBatch, entry: Entry, sheet: PaperSheet): Promise<PaperBatch> {
  const path = `${pathOf(batch.surveyId)}/${batch.id}`
  const send = (version: number) =>
    put<PaperBatch>(`${path}/${entry}-entry`, { body: { sheets: [sheet] }, ifMatch: version })
  try {
    return await send(batch.version)
  } catch (error) {
    if (!isProblem(error) || error.status !== 412) throw error
    return send((await get<PaperBatch>(path)).version)
  }
}

export const stepBatch = (batch: PaperBatch, step: 'acceptance' | 'withdrawal') =>
  post<PaperBatch>(`${pathOf(batch.surveyId)}/${batch.id}/${step}`, { ifMatch: batch.version })
