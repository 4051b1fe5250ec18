import { useMutation, useQuery } from '@tanstack/react-query'
import { get, post } from '@/api/client'
import type { DecreeDraft, DecreeView, IssueDecrees, LetterPreview } from '@/api/types'

const DECREES = '/decrees'

export const readDraft = (cases: string[], signal?: AbortSignal) =>
  get<DecreeDraft>(`${DECREES}/draft`, { case: cases }, signal)

/** Whom a decree for these cases would cover, and its usual words. */
export const useDraft = (cases: string[]) =>
  useQuery({
    queryKey: [DECREES, 'draft', ...cases],
    queryFn: ({ signal }) => readDraft(cases, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

/** The decree as it would look; the last picture stays until the next has come. */
export const useDecreePreview = (command: IssueDecrees, enabled: boolean) =>
  useQuery({
    queryKey: [DECREES, 'preview', command],
    queryFn: () => post<LetterPreview>(`${DECREES}/preview`, { body: command }),
    placeholderData: (previous) => previous,
    enabled,
    gcTime: 0,
  })

export const useIssueDecree = () =>
  useMutation({
    mutationFn: ({ command, key }: { command: IssueDecrees; key: string }) =>
      post<DecreeView>(DECREES, { body: command, idempotencyKey: key }),
  })
