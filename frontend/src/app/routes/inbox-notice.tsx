import { useParams } from 'react-router'
import { InboxNoticePage } from '@/features/notices'

export function Component() {
  const { id = '' } = useParams()
  return <InboxNoticePage key={id} id={id} />
}
