import { useParams } from 'react-router'
import { PersonalLetterPage } from '@/features/notices'

export function Component() {
  const { plan = '', employee = '' } = useParams()
  return <PersonalLetterPage plan={plan} employee={employee} />
}
