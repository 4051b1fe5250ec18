import { useParams } from 'react-router'
import { CaseDetail } from '@/features/cases'

export function Component() {
  const { id = '' } = useParams()
  return <CaseDetail key={id} id={id} />
}
