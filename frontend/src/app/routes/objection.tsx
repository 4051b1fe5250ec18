import { useParams } from 'react-router'
import { ObjectionDetail } from '@/features/objections'

export function Component() {
  const { id = '' } = useParams()
  return <ObjectionDetail key={id} id={id} />
}
