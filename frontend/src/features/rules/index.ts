export { RulesBoard } from './RulesBoard'
