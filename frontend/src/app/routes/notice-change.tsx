import { useParams } from 'react-router'
import { ChangeNotice } from '@/features/notices'

export function Component() {
  const { id = '' } = useParams()
  return <ChangeNotice key={id} id={id} />
}
