import { AccessLog } from '@/features/access-log'

export const Component = AccessLog
