import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { Page, PublicSurveyResults, SurveyIndexView, SurveyRow } from '@/api/types'
import type { IndexChoice } from './choice'
import { daysOf } from './choice'

const MOST_SURVEYS = 200
export const PUBLIC_RESULTS = '/public/survey-results'

/** The index over time and units as it was chosen. */
export function useSurveyIndex(choice: IndexChoice, today: string) {
  const query = {
    period: choice.period,
    ...daysOf(choice, today),
    service: choice.service,
    unit: choice.unit,
    below: choice.below,
  }
  return useQuery({
    queryKey: ['/survey-index', query],
    queryFn: ({ signal }) => get<SurveyIndexView>('/survey-index', query, signal),
    placeholderData: keepPreviousData,
  })
}

/** The services that were ever asked about, in the words of their surveys. */
export const useServices = () =>
  useQuery({
    queryKey: ['/surveys', 'services'],
    queryFn: ({ signal }) => get<Page<SurveyRow>>('/surveys', { limit: MOST_SURVEYS }, signal),
    select: ({ items }) => [...new Set(items.map(({ service }) => service))].sort(),
    staleTime: 5 * 60_000,
  })

/** What everybody may know of a government's surveys; without a year those of this one. */
export const usePublicResults = (government: string, year: string) =>
  useQuery({
    queryKey: ['/public/survey-results', government, year],
    queryFn: ({ signal }) => get<PublicSurveyResults>(PUBLIC_RESULTS, { government, year }, signal),
    placeholderData: keepPreviousData,
  })
