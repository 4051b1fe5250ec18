import { LoanList } from '@/features/loans'

export const Component = LoanList
