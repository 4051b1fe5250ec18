import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { AccompanimentRow } from '@/api/types'

const COLOR = { PLANNED: 'orange', RUNNING: 'blue', COMPLETED: 'green', CANCELLED: 'grey' } as const

/** The state of an accompaniment, and how it ended. */
export function AccompanimentStatusLabel({ one }: { one: AccompanimentRow }) {
  const { t } = useTranslation('accompaniments')
  return (
    <span className="sl-chips">
      <Label isCompact color={COLOR[one.status]}>
        {t(`status.${one.status}`)}
      </Label>
      {one.outcome && (
        <Label isCompact color={one.outcome === 'READY' ? 'green' : 'orange'}>
          {t(`outcome.${one.outcome}`)}
        </Label>
      )}
    </span>
  )
}
