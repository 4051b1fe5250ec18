import { FollowUpList } from '@/features/surveys'

export const Component = FollowUpList
