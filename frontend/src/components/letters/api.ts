import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post } from '@/api/client'
import type { LetterPreview, LetterRow, Page } from '@/api/types'

/** The letters of a case, a loan or a meeting. */
export const useLetters = (subject: string) =>
  useQuery({
    queryKey: [subject, 'letters'],
    queryFn: ({ signal }) => get<Page<LetterRow>>(`${subject}/letters`, undefined, signal),
    select: ({ items }) => items,
    staleTime: 0,
  })

/** A concept; asked for anew each time it is opened. */
export const useLetterPreview = (subject: string, kind: string) =>
  useQuery({
    queryKey: [subject, 'letters', kind, 'preview'],
    queryFn: ({ signal }) => get<LetterPreview>(`${subject}/letters/${kind}/preview`, undefined, signal),
    staleTime: 0,
    gcTime: 0,
  })

export function useIssueLetter(subject: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (kind: string) => post<LetterRow>(`${subject}/letters/${kind}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: [subject, 'letters'] }),
  })
}
