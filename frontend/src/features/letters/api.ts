import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type { LetterCheck, LetterPreview, LetterSettings, LetterSettingsView } from '@/api/types'

/** What anybody may know of the letter with this token. */
export const useLetterCheck = (token: string) =>
  useQuery({
    queryKey: ['public-letter', token],
    queryFn: ({ signal }) =>
      get<LetterCheck>(`/public/letters/${encodeURIComponent(token)}`, undefined, signal),
    staleTime: 0,
  })

const SETTINGS = '/letter-settings'

export const readLetterSettings = (signal?: AbortSignal) =>
  get<LetterSettingsView>(SETTINGS, undefined, signal)

export const useLetterSettings = () =>
  useQuery({ queryKey: [SETTINGS], queryFn: ({ signal }) => readLetterSettings(signal) })

export function useSaveLetterSettings() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ settings, version }: { settings: LetterSettings; version: number }) =>
      put<LetterSettingsView>(SETTINGS, { body: settings, ifMatch: version }),
    onSuccess: (saved) => queries.setQueryData([SETTINGS], saved),
  })
}

/** A decree about invented people with settings that are not saved. */
export const usePreviewSettings = () =>
  useMutation({
    mutationFn: (settings: LetterSettings) => post<LetterPreview>(`${SETTINGS}/preview`, { body: settings }),
  })
