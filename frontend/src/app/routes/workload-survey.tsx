import { useParams } from 'react-router'
import { WorkloadSurveyPage } from '@/features/workload'

export function Component() {
  const { id = '' } = useParams()
  return <WorkloadSurveyPage key={id} id={id} />
}
