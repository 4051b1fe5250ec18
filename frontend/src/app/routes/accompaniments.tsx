import { AccompanimentList } from '@/features/accompaniments'

export const Component = AccompanimentList
