import { Inbox } from '@/features/notices'

export const Component = Inbox
