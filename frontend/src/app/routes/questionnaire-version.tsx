import { useParams } from 'react-router'
import { QuestionnaireVersionPage } from '@/features/questionnaires'

export function Component() {
  const { id = '', versionId = '' } = useParams()
  return <QuestionnaireVersionPage key={versionId} id={id} versionId={versionId} />
}
