import { CaseList } from '@/features/cases'

export const Component = CaseList
