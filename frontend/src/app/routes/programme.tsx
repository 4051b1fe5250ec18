import { useParams } from 'react-router'
import { ProgrammeDetail } from '@/features/programmes'

export function Component() {
  const { id = '' } = useParams()
  return <ProgrammeDetail key={id} id={id} />
}
