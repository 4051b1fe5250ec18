import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { WishWindow } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { AppLink } from '@/components/layout/AppLink'
import { WINDOWS } from './api'
import { useWindowText } from './useWindowText'

/** Says on another page that wishes can be said, and until when; nothing while they cannot. */
export function OpenWindowNotice() {
  const { t } = useTranslation('wishes')
  const text = useWindowText()
  const open = useList<WishWindow>(WINDOWS, { limit: 20 }).rows.filter((window) => window.open)
  return open.map((window) => (
    <Alert
      key={window.id}
      isInline
      component="h2"
      variant="info"
      title={window.name}
      actionLinks={<AppLink to={`/minat-saya?masa=${window.id}`}>{t('own.say')}</AppLink>}
    >
      {text(window)}
    </Alert>
  ))
}
