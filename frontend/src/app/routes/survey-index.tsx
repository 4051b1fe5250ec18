import { SurveyIndex } from '@/features/survey-index'

export const Component = SurveyIndex
