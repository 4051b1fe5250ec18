export { PlanDetail } from './detail/PlanDetail'
export { NewPlan } from './form/NewPlan'
export { PlanList } from './PlanList'
