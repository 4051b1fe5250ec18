export { PublicResults } from './PublicResults'
export { SurveyIndex } from './SurveyIndex'
