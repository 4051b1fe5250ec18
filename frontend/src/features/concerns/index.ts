export { ConcernDesk } from './ConcernDesk'
export { OwnConcerns } from './own/OwnConcerns'
export { UnnamedConcern } from './unnamed/UnnamedConcern'
