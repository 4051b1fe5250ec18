import { WorkloadSurveyList } from '@/features/workload'

export const Component = WorkloadSurveyList
