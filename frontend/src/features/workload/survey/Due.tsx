import { useTranslation } from 'react-i18next'
import { useFormat } from '@/components/format/useFormat'

/** A due day with the working days until it or since it. */
export function Due({ on, left }: { on: string; left: number | null }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  return (
    <>
      {format.date(on)}
      {left !== null && (
        <small className={left < 0 ? 'sl-soon sl-block' : 'sl-muted sl-block'}>
          {t(left < 0 ? 'daysOver' : 'daysLeft', { count: Math.abs(left) })}
        </small>
      )}
    </>
  )
}
