import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { MeetingStatus as Status } from '@/api/types'

const COLOR = { PLANNED: 'blue', OPEN: 'teal', CLOSED: 'green', CANCELLED: 'grey' } as const

export function MeetingStatus({ status }: { status: Status }) {
  const { t } = useTranslation('meetings')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
