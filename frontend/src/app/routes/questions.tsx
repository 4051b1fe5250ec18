import { Questions } from '@/features/notices'

export const Component = Questions
