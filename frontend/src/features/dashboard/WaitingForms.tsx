import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { Figure } from '@/components/layout/Figure'
import { useWaitingForms } from './api'

/** Workload forms that the reader's units still have to hand in, where there are any. */
export function WaitingForms() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const { data } = useWaitingForms()
  if (!data?.first) return null
  const { first, total } = data
  const address =
    total === 1 ? `/beban-kerja/formulir/${first.id}` : `/beban-kerja/survei/${first.surveyId}?waiting=true`
  return (
    <Figure
      tone={first.late ? 'shortage' : 'plain'}
      label={t('forms')}
      value={format.integer(total)}
      note={<AppLink to={address}>{t('formsNote', { due: format.date(first.dueOn) })}</AppLink>}
    />
  )
}
