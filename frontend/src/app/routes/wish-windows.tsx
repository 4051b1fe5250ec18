import { WindowList } from '@/features/wishes'

export const Component = WindowList
