export { FileObjection } from './FileObjection'
export { ObjectionDetail } from './ObjectionDetail'
export { ObjectionList } from './ObjectionList'
export { RemedyCard } from './RemedyCard'
