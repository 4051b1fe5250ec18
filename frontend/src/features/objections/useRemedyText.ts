import { useTranslation } from 'react-i18next'
import type { RemedyView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { zoneName } from '@/lib/format'

/** The right remedy in a sentence, and the last moment for it; a remedy that is not open is not named. */
export function useRemedyText() {
  const { t } = useTranslation('objections')
  const format = useFormat()
  return {
    /** Said to the person, or about the person to somebody else. */
    remedy: ({ remedy, authority, decisionDays }: RemedyView, isOwn = true) =>
      t(!isOwn && remedy === 'OBJECTION' ? 'remedyOfOther' : `remedy.${remedy}`, {
        authority,
        days: decisionDays,
      }),
    until: ({ lastDay, timeZone }: RemedyView) =>
      t('until', { date: format.date(lastDay), zone: zoneName(timeZone) }),
    left: ({ workingDaysLeft }: RemedyView) =>
      workingDaysLeft === 0 ? t('lastDay') : t('daysLeft', { count: workingDaysLeft ?? 0 }),
  }
}
