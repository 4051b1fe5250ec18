import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/api/session'
import { createFormat } from '@/lib/format'

/** Figures and dates in the reader's language and the government's time zone. */
export function useFormat() {
  const { i18n, t } = useTranslation('common')
  const zone = useSession().data?.government.timeZone
  return useMemo(
    () => createFormat(i18n.language, zone, { year: t('unit.year'), month: t('unit.month') }),
    [i18n.language, zone, t],
  )
}
