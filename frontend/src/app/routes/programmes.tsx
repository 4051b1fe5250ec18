import { ProgrammeList } from '@/features/programmes'

export const Component = ProgrammeList
