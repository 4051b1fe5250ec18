import { NewWorkloadSurvey } from '@/features/workload'

export const Component = NewWorkloadSurvey
