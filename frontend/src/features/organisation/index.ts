export { HeatBoard } from './HeatBoard'
export { PositionList } from './PositionList'
export { PositionPanel } from './PositionPanel'
export { UnitTree } from './UnitTree'
