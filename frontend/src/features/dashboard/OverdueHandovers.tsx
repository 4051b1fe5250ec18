import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { Figure } from '@/components/layout/Figure'
import { useOverdueHandovers } from './api'

/** Handovers that should have been done, where there are any. */
export function OverdueHandovers() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const { data = 0 } = useOverdueHandovers()
  if (data === 0) return null
  return (
    <Figure
      tone="shortage"
      label={t('handovers')}
      value={format.integer(data)}
      note={<AppLink to="/kasus?handoverOverdue=true">{t('handoversNote')}</AppLink>}
    />
  )
}
