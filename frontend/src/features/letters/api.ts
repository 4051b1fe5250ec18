import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { LetterCheck } from '@/api/types'

/** What anybody may know of the letter with this token. */
export const useLetterCheck = (token: string) =>
  useQuery({
    queryKey: ['public-letter', token],
    queryFn: ({ signal }) =>
      get<LetterCheck>(`/public/letters/${encodeURIComponent(token)}`, undefined, signal),
    staleTime: 0,
  })
