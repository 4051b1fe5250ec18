import { Button } from '@patternfly/react-core'
import { ArrowDownIcon, ArrowUpIcon, PencilAltIcon, TrashIcon } from '@patternfly/react-icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { WishRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Place, usePlaceName } from '../Place'
import { keyOf } from './order'

export type WishAct = 'up' | 'down' | 'change' | 'remove'

interface Props {
  wish: WishRow
  /** Among its like, from 0. */
  index: number
  count: number
  isOpen: boolean
  onAct: (what: WishAct) => void
}

const ACTS: [WishAct, ReactNode][] = [
  ['up', <ArrowUpIcon key="up" />],
  ['down', <ArrowDownIcon key="down" />],
  ['change', <PencilAltIcon key="change" />],
  ['remove', <TrashIcon key="remove" />],
]

/** One wish with its reason; moved by buttons as large as a finger. */
export function WishItem({ wish, index, count, isOpen, onAct }: Props) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const name = usePlaceName()(wish.place)
  const isEnd = { up: index === 0, down: index === count - 1, change: false, remove: false }
  return (
    <li className="sl-plan-card">
      <div className="sl-wishes__what">
        <span className="sl-wishes__rank" aria-hidden data-unwanted={!wish.acceptable || undefined}>
          {wish.acceptable ? format.integer(index + 1) : '×'}
        </span>
        <Place place={wish.place} />
      </div>
      <p>{t('own.because', { reason: t(`reason.${wish.reason}`) })}</p>
      {wish.text && <blockquote className="sl-quote">{wish.text}</blockquote>}
      {isOpen && (
        <div className="sl-wishes__acts">
          {ACTS.filter(([what]) => count > 1 || (what !== 'up' && what !== 'down')).map(([what, icon]) => (
            <Button
              key={what}
              id={`wish-${what}-${keyOf(wish)}`}
              variant="control"
              icon={icon}
              aria-label={t(`own.act.${what}`, { name })}
              isDisabled={isEnd[what]}
              onClick={() => onAct(what)}
            />
          ))}
        </div>
      )}
    </li>
  )
}
