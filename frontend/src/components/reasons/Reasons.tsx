import { Label, Tooltip } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Reason, ReasonTier } from '@/api/types'
import { useReasonText } from './useReasonText'

const COLOR = {
  NEED: 'teal',
  FIT: 'blue',
  DISTANCE: 'grey',
  WISH: 'purple',
  RULE: 'orange',
  PLAN: 'grey',
} as const satisfies Record<ReasonTier, string>

/** The news among the reasons as chips, one glance a row; the sentence stands in the tooltip and in the drawer. */
export function ReasonChips({ reasons }: { reasons: Reason[] }) {
  const text = useReasonText()
  const news = reasons.flatMap((reason) => {
    const short = text.short(reason)
    return short ? [{ reason, short }] : []
  })
  return (
    <span className="sl-chips">
      {news.map(({ reason, short }, index) => (
        <Tooltip key={index} content={text.sentence(reason)}>
          <Label isCompact variant="outline" color={COLOR[reason.tier] ?? 'grey'}>
            {short}
          </Label>
        </Tooltip>
      ))}
    </span>
  )
}

/** All reasons as sentences, need first. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const { t } = useTranslation('reasons')
  const text = useReasonText()
  return (
    <ul className="sl-reasons">
      {reasons.map((reason, index) => (
        <li key={index}>
          <Label isCompact variant="outline" color={COLOR[reason.tier] ?? 'grey'}>
            {t(`tier.${reason.tier}`, { defaultValue: reason.tier })}
          </Label>
          <span>{text.sentence(reason)}</span>
        </li>
      ))}
    </ul>
  )
}
