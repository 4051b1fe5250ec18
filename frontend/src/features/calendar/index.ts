export { CalendarBoard } from './CalendarBoard'
export { FreezeBoard } from './FreezeBoard'
