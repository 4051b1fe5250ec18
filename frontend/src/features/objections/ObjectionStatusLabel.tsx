import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ObjectionRow } from '@/api/types'

const COLOR = {
  FILED: 'blue',
  LATE: 'red',
  DECIDED: 'teal',
  CARRIED_OUT: 'green',
  WITHDRAWN: 'grey',
} as const

/** The state of an objection, and whether the decree rests meanwhile. */
export function ObjectionStatusLabel({ one }: { one: ObjectionRow }) {
  const { t } = useTranslation('objections')
  return (
    <span className="sl-chips">
      <Label isCompact color={COLOR[one.status]}>
        {t(`status.${one.status}`)}
      </Label>
      {one.suspended && (
        <Label isCompact color="orange">
          {t('suspended')}
        </Label>
      )}
    </span>
  )
}
