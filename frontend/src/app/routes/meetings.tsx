import { MeetingList } from '@/features/meetings'

export const Component = MeetingList
