import { useParams } from 'react-router'
import { QuestionnaireDetail } from '@/features/questionnaires'

export function Component() {
  const { id = '' } = useParams()
  return <QuestionnaireDetail key={id} id={id} />
}
