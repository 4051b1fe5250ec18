import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { usePersonWishes } from '../api'
import { Place } from '../Place'

/** All that one person wishes in a window, with the own words; the person sees who has read them. */
export function PersonWishes({ employeeId, window }: { employeeId: string; window: string }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const wishes = usePersonWishes(employeeId)
  if (wishes.error) return <ProblemAlert error={wishes.error} retry={() => void wishes.refetch()} />
  if (!wishes.data) return <Waiting />
  return (
    <div className="sl-plan-stack">
      <p className="sl-muted">{t('desk.readIsNoted')}</p>
      <ol className="sl-wishes">
        {wishes.data
          .filter(({ windowId }) => windowId === window)
          .map((wish) => (
            <li key={wish.rank} className="sl-plan-card">
              <span>
                <Label isCompact color={wish.acceptable ? 'green' : 'orange'}>
                  {wish.acceptable
                    ? t('desk.choice', { rank: format.integer(wish.rank) })
                    : t('desk.notThere')}
                </Label>
              </span>
              <Place place={wish.place} />
              <span>{t('own.because', { reason: t(`reason.${wish.reason}`) })}</span>
              {wish.text && <blockquote className="sl-quote">{wish.text}</blockquote>}
            </li>
          ))}
      </ol>
      <AppLink to={`/pegawai/${employeeId}`}>{t('desk.file')}</AppLink>
    </div>
  )
}
