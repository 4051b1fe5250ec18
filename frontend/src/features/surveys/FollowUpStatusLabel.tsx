import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { FollowUpRow } from '@/api/types'

const COLOR = { PLANNED: 'grey', RUNNING: 'blue', DONE: 'green' } as const

/** How far an item of a follow-up plan is. */
export function FollowUpStatusLabel({ status }: { status: FollowUpRow['status'] }) {
  const { t } = useTranslation('surveys')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`followUp.status.${status}`)}
    </Label>
  )
}
