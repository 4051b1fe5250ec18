import { useParams } from 'react-router'
import { MeetingScreen } from '@/features/meetings'

export function Component() {
  const { id = '' } = useParams()
  return <MeetingScreen key={id} id={id} />
}
