export { OwnSurveyNotice } from './OwnSurveyNotice'
export { OwnSurveys } from './OwnSurveys'
