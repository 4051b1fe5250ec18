import { useSearchParams } from 'react-router'
import { DecreeEditor } from '@/features/cases'

export function Component() {
  const [search] = useSearchParams()
  const cases = search.getAll('kasus')
  return <DecreeEditor key={cases.join()} cases={cases} />
}
