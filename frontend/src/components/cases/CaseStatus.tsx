import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { CaseState } from '@/api/types'

const COLOR: Record<CaseState, 'grey' | 'blue' | 'teal' | 'green' | 'orange' | 'red' | 'purple'> = {
  DRAFT: 'grey',
  SUBMITTED: 'blue',
  IN_REPAIR: 'orange',
  ENDORSED: 'blue',
  VERIFIED: 'blue',
  CONSIDERED: 'purple',
  POSTPONED: 'orange',
  PROPOSED: 'blue',
  CONSENTED: 'blue',
  FORWARDED: 'purple',
  FILE_INCOMPLETE: 'orange',
  CLEARED: 'teal',
  TRANSFERRED: 'teal',
  APPROVED: 'teal',
  DECREED: 'teal',
  IN_EFFECT: 'teal',
  HANDED_OVER: 'teal',
  COMPLETED: 'green',
  REJECTED: 'red',
  RETURNED: 'grey',
  CANCELLED: 'grey',
  REVOKED: 'red',
}

export function CaseStatus({ status }: { status: CaseState }) {
  const { t } = useTranslation('cases')
  return (
    <Label isCompact color={COLOR[status] ?? 'grey'}>
      {t(`status.${status}`, { defaultValue: status })}
    </Label>
  )
}
