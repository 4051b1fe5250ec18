import { useParams } from 'react-router'
import { AccompanimentDetail } from '@/features/accompaniments'

export function Component() {
  const { id = '' } = useParams()
  return <AccompanimentDetail key={id} id={id} />
}
