export { NewSurvey } from './NewSurvey'
export { SurveyDetail } from './SurveyDetail'
export { SurveyList } from './SurveyList'
export { CommentInbox } from './CommentInbox'
