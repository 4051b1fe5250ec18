import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { Figure } from '@/components/layout/Figure'
import { useLateFollowUps, useWaitingComments } from './api'

/** Comments of surveys that wait for an answer of the reader's units, where there are any. */
export function WaitingComments() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const { data = 0 } = useWaitingComments()
  if (data === 0) return null
  return (
    <Figure
      label={t('comments')}
      value={format.integer(data)}
      note={<AppLink to="/survei/masukan?status=ROUTED">{t('commentsNote')}</AppLink>}
    />
  )
}

/** What was planned after surveys and is not done although its quarter is over, where there is any. */
export function LateFollowUps() {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const { data = 0 } = useLateFollowUps()
  if (data === 0) return null
  return (
    <Figure
      tone="shortage"
      label={t('followUps')}
      value={format.integer(data)}
      note={<AppLink to="/survei/tindak-lanjut?overdue=true">{t('followUpsNote')}</AppLink>}
    />
  )
}
