export { CaseDetail } from './CaseDetail'
export { CaseList } from './CaseList'
export { DecreeEditor } from './decree/DecreeEditor'
export { OwnRequest } from './own/OwnRequest'
