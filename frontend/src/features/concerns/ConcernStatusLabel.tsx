import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ConcernStatus } from '@/api/types'

const COLOR = {
  OPEN: 'orange',
  IN_HANDLING: 'blue',
  ANSWERED: 'teal',
  CLOSED: 'green',
  WITHDRAWN: 'grey',
} as const

export function ConcernStatusLabel({ status }: { status: ConcernStatus }) {
  const { t } = useTranslation('concerns')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
