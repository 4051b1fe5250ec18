import { useParams } from 'react-router'
import { NoticeDetail } from '@/features/notices'

export function Component() {
  const { id = '' } = useParams()
  return <NoticeDetail key={id} id={id} />
}
