import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type {
  Dashboard,
  FollowUpListRow,
  MutationCaseRow,
  Page,
  RoutedCommentRow,
  WorkloadFormRow,
} from '@/api/types'

const WHILE_JOBS_RUN_MILLIS = 10_000

export const useDashboard = (asOf: string | undefined) =>
  useQuery({
    queryKey: ['/dashboard', asOf ?? null],
    queryFn: ({ signal }) => get<Dashboard>('/dashboard', { asOf }, signal),
    refetchInterval: (query) => (query.state.data?.jobs.length ? WHILE_JOBS_RUN_MILLIS : false),
  })

/** How many handovers are overdue; only their number is asked for. */
export const useOverdueHandovers = () =>
  useQuery({
    queryKey: ['/mutation-cases', 'handovers'],
    queryFn: ({ signal }) =>
      get<Page<MutationCaseRow>>('/mutation-cases', { handoverOverdue: true, total: true, limit: 1 }, signal),
    select: (page) => page.total ?? 0,
  })

/** Forms of workload surveys that wait for the reader's units: how many, and the one that is due first. */
export const useWaitingForms = () =>
  useQuery({
    queryKey: ['/workload-forms', 'waiting'],
    queryFn: ({ signal }) =>
      get<Page<WorkloadFormRow>>('/workload-forms', { waiting: true, total: true, limit: 1 }, signal),
    select: ({ items, total }) => ({ first: items[0], total: total ?? items.length }),
  })

/** How many comments of surveys were given to the reader's units and have no reply; only their number is asked for. */
export const useWaitingComments = () =>
  useQuery({
    queryKey: ['/survey-comments', 'waiting'],
    queryFn: ({ signal }) =>
      get<Page<RoutedCommentRow>>('/survey-comments', { status: 'ROUTED', total: true, limit: 1 }, signal),
    select: (page) => page.total ?? 0,
  })

/** How many items of follow-up plans are late; only their number is asked for. */
export const useLateFollowUps = () =>
  useQuery({
    queryKey: ['/survey-follow-ups', 'late'],
    queryFn: ({ signal }) =>
      get<Page<FollowUpListRow>>('/survey-follow-ups', { overdue: true, total: true, limit: 1 }, signal),
    select: (page) => page.total ?? 0,
  })
