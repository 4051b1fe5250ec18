import { Button, Checkbox } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { HandoverTick as Tick } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

interface Props {
  id: string
  /** The side. */
  label: string
  item: string
  tick: Tick | null
  isOpen: boolean
  isBusy: boolean
  onTick: (done: boolean) => void
  onNote: () => void
}

/** One side of one item: whether it is ticked, by whom and when, and what was noted. */
export function HandoverTick({ id, label, item, tick, isOpen, isBusy, onTick, onNote }: Props) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  return (
    <div className="sl-handover__side">
      <Checkbox
        id={id}
        label={label}
        aria-label={t('of', { act: label, name: item })}
        isChecked={tick !== null}
        isDisabled={!isOpen || isBusy}
        onChange={(_, done) => onTick(done)}
      />
      {tick && (
        <small className="sl-muted">
          {t('handover.by', { name: tick.name, when: format.instant(tick.at) })}
        </small>
      )}
      {tick?.note && <blockquote className="sl-quote">{tick.note}</blockquote>}
      {isOpen && (
        <Button
          variant="link"
          isInline
          size="sm"
          onClick={onNote}
          aria-label={t('of', { act: t('handover.note'), name: `${item}, ${label}` })}
        >
          {t('handover.note')}
        </Button>
      )}
    </div>
  )
}
