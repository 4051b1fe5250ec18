import { useQuery } from '@tanstack/react-query'
import { get } from './client'
import type { Page, PlanRow } from './types'

const MOST = 50

/** Plans with a result, the newest first, for selects. */
export const usePlannedPlans = (enabled = true) =>
  useQuery({
    queryKey: ['/plans', 'list', 'planned'],
    enabled,
    queryFn: ({ signal }) => get<Page<PlanRow>>('/plans', { status: 'PLANNED', limit: MOST }, signal),
    select: ({ items }) => items,
  })
