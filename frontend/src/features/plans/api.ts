import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, getVersioned, post, put, remove } from '@/api/client'
import type {
  CreatePlan,
  MoveView,
  OpenedCases,
  Page,
  PlanChain,
  PlanComparison,
  PlanExplanation,
  PlanFlow,
  PlanRow,
  PlanShortage,
  PlanUnitRow,
  PlanVerification,
  PlanView,
  RuleSetView,
} from '@/api/types'

/** One plan with the version to change it on. */
export const usePlan = (id: string) =>
  useQuery({
    queryKey: ['/plans', id],
    queryFn: ({ signal }) => getVersioned<PlanView>(`/plans/${id}`, undefined, signal),
  })

/** Everything below a plan belongs to one run: the run is part of the key, so a new run never shows the old one's. */
const below = <T>(plan: PlanView, part: string, query: Record<string, string | undefined> = {}) => ({
  queryKey: ['/plans', plan.id, plan.latestRunId, part, query],
  queryFn: ({ signal }: { signal: AbortSignal }) => get<T>(`/plans/${plan.id}/${part}`, query, signal),
  staleTime: 5 * 60_000,
})

export const useChains = (plan: PlanView, enabled = true) =>
  useQuery({ ...below<Page<PlanChain>>(plan, 'chains'), select: (page) => page.items, enabled })

export const usePlanUnits = (plan: PlanView, level: 'AGENCY' | 'UNIT', q?: string) =>
  useQuery({
    ...below<Page<PlanUnitRow>>(plan, 'units', { level, q: q || undefined }),
    select: (page) => page.items,
    placeholderData: keepPreviousData,
  })

export const useFlows = (plan: PlanView) =>
  useQuery({ ...below<Page<PlanFlow>>(plan, 'flows'), select: (page) => page.items })

export const useShortages = (plan: PlanView) =>
  useQuery({ ...below<Page<PlanShortage>>(plan, 'shortages'), select: (page) => page.items })

export const useMove = (plan: PlanView, moveId: string) => useQuery(below<MoveView>(plan, `moves/${moveId}`))

export const useExplanation = (plan: PlanView, employee: string, position: string) =>
  useQuery({
    ...below<PlanExplanation>(plan, 'explanations', { employee, position }),
    enabled: Boolean(employee && position),
  })

export const useComparison = (plan: PlanView, other: string) =>
  useQuery({ ...below<PlanComparison>(plan, 'comparison', { with: other }), enabled: Boolean(other) })

/** Plans that may stand beside another one. */
export const usePlanChoices = () =>
  useQuery({
    queryKey: ['/plans', 'list', 'choices'],
    queryFn: ({ signal }) => get<Page<PlanRow>>('/plans', { limit: 200 }, signal),
    select: (page) => page.items,
  })

/** The rule sets, for the limits and weights that hold where a plan says nothing else. */
export const useRuleSets = (enabled: boolean) =>
  useQuery({
    queryKey: ['/rule-sets', 'list', 'all'],
    queryFn: ({ signal }) => get<Page<RuleSetView>>('/rule-sets', undefined, signal),
    select: (page) => page.items,
    enabled,
    staleTime: 5 * 60_000,
  })

export function useSavePlan(id?: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (send: { body: CreatePlan; idempotencyKey?: string; ifMatch?: string | null }) =>
      id ? put<PlanView>(`/plans/${id}`, send) : post<PlanView>('/plans', send),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/plans'] }),
  })
}

export function useDeletePlan(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (ifMatch: string | null) => remove(`/plans/${id}`, { ifMatch }),
    onSuccess: () => {
      queries.removeQueries({ queryKey: ['/plans', id] })
      return queries.invalidateQueries({ queryKey: ['/plans', 'list'] })
    },
  })
}

export function useRunPlan(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (idempotencyKey: string) =>
      post<{ runId: string; jobId: string }>(`/plans/${id}/runs`, { idempotencyKey }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['/plans'] }),
  })
}

export const useVerifyPlan = (id: string) =>
  useMutation({ mutationFn: () => post<PlanVerification>(`/plans/${id}/verification`) })

export function useOpenCases(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (send: { chainIds?: string[]; idempotencyKey: string }) =>
      post<OpenedCases>(`/plans/${id}/cases`, {
        body: send.chainIds ? { chainIds: send.chainIds } : {},
        idempotencyKey: send.idempotencyKey,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['/plans', id] })
      await queries.invalidateQueries({ queryKey: ['/mutation-cases'] })
    },
  })
}
