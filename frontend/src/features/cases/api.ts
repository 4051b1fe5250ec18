import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { MutationCaseRow, MutationCaseView, Page, PlanRow } from '@/api/types'

export const useCase = (id: string) =>
  useQuery({
    queryKey: ['/mutation-cases', id],
    queryFn: ({ signal }) => get<MutationCaseView>(`/mutation-cases/${id}`, undefined, signal),
  })

/** The cases of the same plan and chain, in the order of execution. */
export const useCompanions = (one: MutationCaseView) =>
  useQuery({
    queryKey: ['/mutation-cases', 'list', 'companions', one.planId, one.chainId],
    queryFn: ({ signal }) =>
      get<Page<MutationCaseRow>>('/mutation-cases', { plan: one.planId, limit: 200 }, signal),
    select: (page) =>
      page.items
        .filter(({ chainId }) => chainId === one.chainId)
        .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0)),
    enabled: one.planId !== null && one.chainId !== null,
  })

/** Plans by name, for the filter. */
export const usePlanNames = (enabled: boolean) =>
  useQuery({
    queryKey: ['/plans', 'list', 'choices'],
    queryFn: ({ signal }) => get<Page<PlanRow>>('/plans', { limit: 200 }, signal),
    select: (page) => page.items,
    enabled,
  })
