import { useParams } from 'react-router'
import { ChangeProgramme } from '@/features/programmes'

export function Component() {
  const { id = '' } = useParams()
  return <ChangeProgramme key={id} id={id} />
}
