export { EmployeeFile } from './EmployeeFile'
export { EmployeeList } from './EmployeeList'
export { useEmployee } from './api'
