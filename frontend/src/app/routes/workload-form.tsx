import { useParams } from 'react-router'
import { WorkloadFormPage } from '@/features/workload'

export function Component() {
  const { id = '' } = useParams()
  return <WorkloadFormPage key={id} id={id} />
}
