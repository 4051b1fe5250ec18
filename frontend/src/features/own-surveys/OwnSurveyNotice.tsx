import { useTranslation } from 'react-i18next'
import { Alert } from '@/components/feedback/Alert'
import { AppLink } from '@/components/layout/AppLink'
import { useOwnSurveys } from './api'

/** Says on another page that surveys wait; nothing where none does. */
export function OwnSurveyNotice() {
  const { t } = useTranslation('own-surveys')
  const surveys = useOwnSurveys()
  const waiting = surveys.data?.filter(({ fetched }) => !fetched).length ?? 0
  if (waiting === 0) return null
  return (
    <Alert
      isInline
      component="h2"
      variant="info"
      title={t('notice.title', { count: waiting })}
      actionLinks={<AppLink to="/survei-saya">{t('notice.open')}</AppLink>}
    />
  )
}
