import { Progress } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HandoverItem, HandoverSide, MutationCaseView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { useHandover, useTick } from '../api'
import { HandoverTick } from './HandoverTick'

const SIDES: HandoverSide[] = ['GIVER', 'RECEIVER']

/** What changes hands when the person leaves: both sides tick each item, with notes. */
export function HandoverTab({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const { readOnly } = useAsOf()
  const handover = useHandover(one.id)
  const tick = useTick(one.id)
  const [noting, setNoting] = useState<{ item: HandoverItem; side: HandoverSide }>()
  if (handover.error) return <ProblemAlert error={handover.error} retry={() => void handover.refetch()} />
  if (!handover.data) return <Waiting />
  const { items, complete, overdue, remindOn, mayGive, mayReceive, source } = handover.data
  const required = items.filter((item) => item.required)
  const done = required.filter(({ given, received }) => given && received).length
  const name = (code: string) => t(`handover.item.${code}`, { defaultValue: code })
  const tickOf = (item: HandoverItem, side: HandoverSide) => (side === 'GIVER' ? item.given : item.received)
  return (
    <section className="sl-plan-card">
      {overdue && (
        <Alert isInline variant="warning" title={t('handover.overdue', { date: format.date(remindOn) })} />
      )}
      <p>{t(complete ? 'handover.complete' : 'handover.lead')}</p>
      <Progress
        title={t('handover.progress')}
        value={done}
        max={required.length || 1}
        label={t('handover.count', { done: format.integer(done), all: format.integer(required.length) })}
      />
      <RefusalAlert error={tick.error} />
      <ul className="sl-handover">
        {items.map((item) => (
          <li key={item.code} aria-label={name(item.code)}>
            <div>
              <strong>{name(item.code)}</strong>
              <small className="sl-muted sl-post__unit">{t(item.required ? 'required' : 'voluntary')}</small>
            </div>
            {SIDES.map((side) => (
              <HandoverTick
                key={side}
                id={`handover-${item.code}-${side}`}
                label={t(`handover.side.${side}`)}
                item={name(item.code)}
                tick={tickOf(item, side)}
                isOpen={!readOnly && (side === 'GIVER' ? mayGive : mayReceive)}
                isBusy={tick.isPending}
                onTick={(isDone) =>
                  tick.mutate({ code: item.code, side, done: isDone, note: tickOf(item, side)?.note ?? null })
                }
                onNote={() => setNoting({ item, side })}
              />
            ))}
          </li>
        ))}
      </ul>
      <small className="sl-muted">{t('handover.source', { source })}</small>
      {noting && (
        <ActModal
          title={t('handover.noteOf', {
            item: name(noting.item.code),
            side: t(`handover.side.${noting.side}`),
          })}
          fields={[{ name: 'note', label: t('field.note'), kind: 'long', max: 1000 }]}
          initial={{ note: tickOf(noting.item, noting.side)?.note ?? '' }}
          confirmLabel={t('handover.tick')}
          send={({ note }) =>
            tick.mutateAsync({
              code: noting.item.code,
              side: noting.side,
              done: true,
              note: note?.trim() || null,
            })
          }
          onDone={() => setNoting(undefined)}
          onClose={() => setNoting(undefined)}
        />
      )}
    </section>
  )
}
