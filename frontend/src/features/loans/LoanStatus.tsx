import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { LoanRow } from '@/api/types'

const COLOR = {
  DRAFT: 'grey',
  ORDERED: 'blue',
  RUNNING: 'teal',
  ENDED: 'green',
  CANCELLED: 'grey',
} as const
const SOON = 14

/** The state of a loan, and how near its end is. */
export function LoanStatus({ loan }: { loan: LoanRow }) {
  const { t } = useTranslation('loans')
  const isSoon = loan.status === 'RUNNING' && loan.daysLeft !== null && loan.daysLeft <= SOON
  return (
    <span className="sl-chips">
      <Label isCompact color={COLOR[loan.status]}>
        {t(`status.${loan.status}`)}
      </Label>
      {isSoon && (
        <Label isCompact color="orange">
          {t('daysLeft', { count: loan.daysLeft ?? 0 })}
        </Label>
      )}
    </span>
  )
}
