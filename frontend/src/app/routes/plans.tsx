import { PlanList } from '@/features/plans'

export const Component = PlanList
