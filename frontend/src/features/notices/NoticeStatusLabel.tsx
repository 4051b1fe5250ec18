import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { NoticeStatus } from '@/api/types'

const COLOR = {
  DRAFT: 'grey',
  SCHEDULED: 'blue',
  SENDING: 'teal',
  SENT: 'green',
  WITHDRAWN: 'orange',
} as const

export const NOTICE_STATES: NoticeStatus[] = ['DRAFT', 'SCHEDULED', 'SENDING', 'SENT', 'WITHDRAWN']

export function NoticeStatusLabel({ status }: { status: NoticeStatus }) {
  const { t } = useTranslation('notices')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
