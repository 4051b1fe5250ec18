import { useQuery } from '@tanstack/react-query'
import { get, post } from '@/api/client'
import type { TallyVerification } from '@/api/types'

const pathOf = (survey: string) => `/surveys/${survey}/tally-verifications`
const EVERY_MILLIS = 1000

/** A comparison of tallies and answers; asked again until it has ended. */
export const useVerification = (survey: string, id: string) =>
  useQuery({
    queryKey: [pathOf(survey), id],
    enabled: id !== '',
    queryFn: ({ signal }) => get<TallyVerification>(`${pathOf(survey)}/${id}`, undefined, signal),
    refetchInterval: (query) => (query.state.data && !query.state.data.finishedAt ? EVERY_MILLIS : false),
  })

export const verifyTallies = (survey: string) => post<TallyVerification>(pathOf(survey))

/** Sets what is counted to what all answers say; no answer is taken meanwhile. */
export const repairTallies = (survey: string) => post<TallyVerification>(`/surveys/${survey}/tally-repairs`)
