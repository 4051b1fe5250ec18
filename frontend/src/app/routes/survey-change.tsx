import { useParams } from 'react-router'
import { ChangeSurvey } from '@/features/surveys'

export function Component() {
  const { id = '' } = useParams()
  return <ChangeSurvey key={id} id={id} />
}
