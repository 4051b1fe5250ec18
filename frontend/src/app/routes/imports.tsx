import { ImportList } from '@/features/imports'

export const Component = ImportList
