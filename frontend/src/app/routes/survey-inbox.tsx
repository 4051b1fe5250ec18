import { CommentInbox } from '@/features/surveys'

export const Component = CommentInbox
