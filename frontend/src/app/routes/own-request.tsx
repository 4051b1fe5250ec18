import { OwnRequest } from '@/features/cases'

export const Component = OwnRequest
