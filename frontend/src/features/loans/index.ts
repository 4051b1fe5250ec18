export { LoanList } from './LoanList'
