import { NoticeList } from '@/features/notices'

export const Component = NoticeList
