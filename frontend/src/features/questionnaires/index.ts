export { QuestionnaireDetail } from './QuestionnaireDetail'
export { QuestionnaireList } from './QuestionnaireList'
export { QuestionnaireVersionPage } from './QuestionnaireVersionPage'
