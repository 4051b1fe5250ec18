import { OwnConcerns } from '@/features/concerns'

export const Component = OwnConcerns
