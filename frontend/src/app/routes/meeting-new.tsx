import { NewMeeting } from '@/features/meetings'

export const Component = NewMeeting
