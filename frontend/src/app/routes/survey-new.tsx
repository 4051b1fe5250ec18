import { NewSurvey } from '@/features/surveys'

export const Component = NewSurvey
