import { useQuery } from '@tanstack/react-query'
import { get, post } from '@/api/client'
import type { OwnSurvey, OwnToken, Page } from '@/api/types'

export const OWN = ['/surveys', 'own'] as const

/** Surveys that are open to the one who is signed in. */
export const useOwnSurveys = () =>
  useQuery({
    queryKey: OWN,
    queryFn: ({ signal }) => get<Page<OwnSurvey>>('/surveys/own', undefined, signal),
    select: ({ items }) => items,
  })

/** The one-time code, once; nothing that is kept leads from it to the one who fetches it. */
export const fetchToken = (survey: string) => post<OwnToken>(`/surveys/${survey}/own-token`)
