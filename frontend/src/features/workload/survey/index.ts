export { NewWorkloadSurvey } from './NewWorkloadSurvey'
export { WorkloadFormPage } from './WorkloadFormPage'
export { WorkloadSurveyList } from './WorkloadSurveyList'
export { WorkloadSurveyPage } from './WorkloadSurveyPage'
