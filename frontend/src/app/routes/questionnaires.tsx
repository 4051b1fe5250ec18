import { QuestionnaireList } from '@/features/questionnaires'

export const Component = QuestionnaireList
