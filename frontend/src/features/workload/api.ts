import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put, remove } from '@/api/client'
import { usePermissions } from '@/api/session'
import type {
  ForecastYear,
  Page,
  PositionView,
  RuleSetView,
  WorkloadBalance,
  WorkloadMetricRow,
  WriteWorkloadMetric,
} from '@/api/types'
import { DEFAULT_RULES, type NeedRules, rulesOf } from './need'

export const usePost = (id: string, asOf: string | undefined) =>
  useQuery({
    queryKey: ['/positions', id, asOf ?? null],
    queryFn: ({ signal }) => get<PositionView>(`/positions/${id}`, { asOf }, signal),
  })

export const useBalance = (asOf: string | undefined) =>
  useQuery({
    queryKey: ['/workload-analyses', 'balance', asOf ?? null],
    queryFn: ({ signal }) =>
      get<WorkloadBalance>('/workload-analyses/balance', { level: 'AGENCY', asOf }, signal),
  })

export const useForecast = (unit: string, asOf: string | undefined) =>
  useQuery({
    queryKey: ['/forecast', unit, asOf ?? null],
    queryFn: ({ signal }) => get<Page<ForecastYear>>('/forecast', { unit, asOf }, signal),
    select: ({ items }) => items,
  })

/** The figures of today's rules that turn a task into people. */
export function useNeedRules(): NeedRules {
  const may = usePermissions()
  const sets = useQuery({
    queryKey: ['/rule-sets'],
    enabled: may('rules:read'),
    queryFn: ({ signal }) => get<Page<RuleSetView>>('/rule-sets', undefined, signal),
    staleTime: 10 * 60_000,
  })
  const now = new Date().toISOString().slice(0, 10)
  const current = sets.data?.items.find(
    ({ validFrom, validTo }) => validFrom <= now && (!validTo || validTo > now),
  )
  return current ? rulesOf(current.parameters) : DEFAULT_RULES
}

export const readTask = (id: string) => get<WorkloadMetricRow>(`/workload-metrics/${id}`)

function useChange<Command>(change: (command: Command) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        ['/workload-metrics', '/workload-analyses', '/positions', '/position-map', '/forecast'].map((key) =>
          queries.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  })
}

export const useRecordTask = (idempotencyKey: string) =>
  useChange((body: WriteWorkloadMetric) => post('/workload-metrics', { body, idempotencyKey }))

export const useChangeTask = (id: string) =>
  useChange(({ version, body }: { version: number; body: WriteWorkloadMetric }) =>
    put(`/workload-metrics/${id}`, { body, ifMatch: version }),
  )

export const useWithdrawTask = () =>
  useChange(({ id, version }: WorkloadMetricRow) => remove(`/workload-metrics/${id}`, { ifMatch: version }))
