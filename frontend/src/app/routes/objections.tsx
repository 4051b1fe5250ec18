import { ObjectionList } from '@/features/objections'

export const Component = ObjectionList
