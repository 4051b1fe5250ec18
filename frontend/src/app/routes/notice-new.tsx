import { NewNotice } from '@/features/notices'

export const Component = NewNotice
