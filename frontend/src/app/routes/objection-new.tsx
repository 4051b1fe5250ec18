import { FileObjection } from '@/features/objections'

export const Component = FileObjection
