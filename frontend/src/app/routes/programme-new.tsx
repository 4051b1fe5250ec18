import { NewProgramme } from '@/features/programmes'

export const Component = NewProgramme
