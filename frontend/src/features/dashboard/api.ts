import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { Dashboard } from '@/api/types'

const WHILE_JOBS_RUN_MILLIS = 10_000

export const useDashboard = (asOf: string | undefined) =>
  useQuery({
    queryKey: ['/dashboard', asOf ?? null],
    queryFn: ({ signal }) => get<Dashboard>('/dashboard', { asOf }, signal),
    refetchInterval: (query) => (query.state.data?.jobs.length ? WHILE_JOBS_RUN_MILLIS : false),
  })
