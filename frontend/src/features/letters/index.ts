export { LetterCheckResult } from './LetterCheckResult'
export { SettingsBoard } from './SettingsBoard'
