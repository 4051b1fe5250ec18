import { useParams } from 'react-router'
import { SurveyDetail } from '@/features/surveys'

export function Component() {
  const { id = '' } = useParams()
  return <SurveyDetail key={id} id={id} />
}
