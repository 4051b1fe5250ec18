export { SurveyIndex } from './SurveyIndex'
