import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get, type Query } from '@/api/client'
import type { LetterPreview, Page, PublicSurveyResults, SurveyedService, SurveyIndexView } from '@/api/types'
import type { IndexChoice } from './choice'
import { daysOf } from './choice'

export const REPORT = '/survey-index/report'
export const PUBLIC_RESULTS = '/public/survey-results'

/** What the service is asked for a choice. */
export const queryOf = (choice: IndexChoice, today: string) => ({
  period: choice.period,
  ...daysOf(choice, today),
  service: choice.service,
  unit: choice.unit,
  groupBy: choice.groupBy,
  below: choice.below,
})

/** The index over time and units or services as it was chosen. */
export function useSurveyIndex(choice: IndexChoice, today: string) {
  const query = queryOf(choice, today)
  return useQuery({
    queryKey: ['/survey-index', query],
    queryFn: ({ signal }) => get<SurveyIndexView>('/survey-index', query, signal),
    placeholderData: keepPreviousData,
  })
}

/** The services that were ever asked about with the official questions, in the words of their surveys. */
export const useServices = () =>
  useQuery({
    queryKey: ['/survey-index', 'services'],
    queryFn: ({ signal }) => get<Page<SurveyedService>>('/survey-index/services', undefined, signal),
    select: ({ items }) => items.map(({ service }) => service),
    staleTime: 5 * 60_000,
  })

/** The report of a unit and a period as pictures; asked for anew each time it is opened. */
export const useIndexReport = (query: Query) =>
  useQuery({
    queryKey: ['/survey-index', 'report-preview', query],
    queryFn: ({ signal }) => get<LetterPreview>(`${REPORT}-preview`, query, signal),
    staleTime: 0,
    gcTime: 0,
  })

/** What everybody may know of a government's surveys; without a year those of this one. */
export const usePublicResults = (government: string, year: string) =>
  useQuery({
    queryKey: ['/public/survey-results', government, year],
    queryFn: ({ signal }) => get<PublicSurveyResults>(PUBLIC_RESULTS, { government, year }, signal),
    placeholderData: keepPreviousData,
  })
