import { SurveyList } from '@/features/surveys'

export const Component = SurveyList
