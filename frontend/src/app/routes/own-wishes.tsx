import { OwnWishes } from '@/features/wishes'

export const Component = OwnWishes
