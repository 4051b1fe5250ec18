export { AccompanimentDetail } from './AccompanimentDetail'
export { AccompanimentList } from './AccompanimentList'
export { AnswerCard } from './AnswerCard'
export { PlanAccompaniment } from './PlanModal'
