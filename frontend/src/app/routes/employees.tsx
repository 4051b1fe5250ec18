import { EmployeeList } from '@/features/employees'

export const Component = EmployeeList
