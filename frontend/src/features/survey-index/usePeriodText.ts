import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeriodLength } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

const MONTHS_OF = { QUARTER: 3, SEMESTER: 6 } as const

/** Names a period by its first day: "Mar 2026", "TW 1 2026", "Semester 2 2026", "2026". */
export function usePeriodText(period: PeriodLength) {
  const { t } = useTranslation('survey-index')
  const format = useFormat()
  return useCallback(
    (from: string) => {
      const year = from.slice(0, 4)
      if (period === 'YEAR') return year
      if (period === 'MONTH') return format.month(from.slice(0, 7))
      const number = Math.ceil(Number(from.slice(5, 7)) / MONTHS_OF[period])
      return t(`periodName.${period}`, { number, year })
    },
    [t, format, period],
  )
}
