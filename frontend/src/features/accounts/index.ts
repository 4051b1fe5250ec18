export { AccountTable } from './AccountTable'
export { AccountModal } from './AccountModal'
