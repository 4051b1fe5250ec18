import { Label } from '@patternfly/react-core'
import { CheckCircleIcon, TimesCircleIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import type { PlanStatus as Status } from '@/api/types'

const COLOR = {
  DRAFT: 'grey',
  RUNNING: 'blue',
  PLANNED: 'green',
  FAILED: 'red',
  CANCELLED: 'grey',
  STALE: 'yellow',
} as const satisfies Record<Status, string>

export function PlanStatus({ status }: { status: Status }) {
  const { t } = useTranslation('plans')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}

/** Whether the independent verifier accepted the plan; nothing without a result. */
export function VerifiedBadge({ verified }: { verified: boolean | null }) {
  const { t } = useTranslation('plans')
  if (verified === null) return null
  return (
    <Label
      isCompact
      variant="outline"
      color={verified ? 'teal' : 'red'}
      icon={verified ? <CheckCircleIcon /> : <TimesCircleIcon />}
      title={t(verified ? 'verified.help' : 'verified.refusedHelp')}
    >
      {t(verified ? 'verified.yes' : 'verified.no')}
    </Label>
  )
}
