import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useSession } from '@/api/session'
import { todayIn } from '@/lib/format'
import { useFormat } from '../format/useFormat'

/** The last day of a clock, marked when it has passed. The days late are told where the service counted them. */
export function DueDate({ dueOn, lateBy }: { dueOn: string | null; lateBy?: number }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const today = todayIn(useSession().data?.government.timeZone ?? 'Asia/Jakarta')
  if (!dueOn) return <>–</>
  return (
    <span className="sl-due">
      {format.date(dueOn)}
      {dueOn < today && (
        <Label isCompact color="red">
          {lateBy ? t('lateBy', { count: lateBy }) : t('late')}
        </Label>
      )}
    </span>
  )
}
