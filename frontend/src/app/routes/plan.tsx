import { useParams } from 'react-router'
import { PlanDetail } from '@/features/plans'

export function Component() {
  const { id = '' } = useParams()
  return <PlanDetail key={id} id={id} />
}
