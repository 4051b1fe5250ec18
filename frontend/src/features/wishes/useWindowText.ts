import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { WishWindow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { zoneName } from '@/lib/format'

/** Until when a window is open, from when, or why no more. */
export function useWindowText() {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const zone = zoneName(useMe().government.timeZone)
  return (window: WishWindow): string => {
    const { status, daysLeft, opensOn, closesOn, closedOn, closingReason } = window
    if (status === 'OPEN')
      return daysLeft === 0
        ? t('until.today', { zone })
        : t('until.day', { date: format.date(closesOn), zone, count: daysLeft ?? 0 })
    if (status === 'UPCOMING')
      return t('until.from', { from: format.date(opensOn), to: format.date(closesOn) })
    if (status === 'ENDED') return t('until.ended', { date: format.date(closesOn), zone })
    return t('until.closed', { date: format.date(closedOn), reason: closingReason ?? '' })
  }
}
