import { OwnSurveys } from '@/features/own-surveys'

export const Component = OwnSurveys
