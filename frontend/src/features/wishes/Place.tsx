import { useTranslation } from 'react-i18next'
import type { WishPlace } from '@/api/types'

/** What a post or a unit is called first: the job, or the unit itself. */
export function usePlaceName() {
  const { t } = useTranslation('wishes')
  return (place: WishPlace) => place.jobName ?? place.unitName ?? t('gone')
}

/** A post with its unit, or a unit with its agency; what is not there any more says so. */
export function Place({ place }: { place: WishPlace }) {
  const name = usePlaceName()
  const { jobName, unitName, agencyName } = place
  const around = [jobName && unitName, agencyName !== unitName && agencyName].filter(Boolean)
  return (
    <span className="sl-post">
      {name(place)}
      {around.length > 0 && <small className="sl-muted sl-post__unit">{around.join(' · ')}</small>}
    </span>
  )
}
