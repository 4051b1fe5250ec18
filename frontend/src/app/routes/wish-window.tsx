import { useParams } from 'react-router'
import { WindowDetail } from '@/features/wishes'

export function Component() {
  const { id = '' } = useParams()
  return <WindowDetail key={id} id={id} />
}
