import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ExchangeStatus, WishWindowStatus } from '@/api/types'

const WINDOW = { UPCOMING: 'blue', OPEN: 'green', ENDED: 'grey', CLOSED: 'orange' } as const
const EXCHANGE = { PROPOSED: 'blue', AGREED: 'green', WITHDRAWN: 'grey' } as const

export function WindowStatusLabel({ status }: { status: WishWindowStatus }) {
  const { t } = useTranslation('wishes')
  return (
    <Label isCompact color={WINDOW[status]}>
      {t(`windowStatus.${status}`)}
    </Label>
  )
}

export function ExchangeStatusLabel({ status }: { status: ExchangeStatus }) {
  const { t } = useTranslation('wishes')
  return (
    <Label isCompact color={EXCHANGE[status]}>
      {t(`exchangeStatus.${status}`)}
    </Label>
  )
}
