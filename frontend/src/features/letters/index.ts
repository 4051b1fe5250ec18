export { LetterCheckResult } from './LetterCheckResult'
