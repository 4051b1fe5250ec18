import { Button, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { stepNotice, useReach, useRefreshNotices } from '../api'
import { useMayChange } from '../NoticeActs'
import { shareOf } from './reach'
import { ReachHeat } from './ReachHeat'
import { ReachTable } from './ReachTable'

const VIEWS = ['table', 'heat'] as const

/** How far a notice came, unit by unit, and the reminder for whoever has not read it. */
export function ReachTab({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const reach = useReach(notice.id)
  const [view, setView] = useState<(typeof VIEWS)[number]>('table')
  const { delivered, readBy } = notice
  return (
    <div className="sl-list">
      <Figures>
        <Figure label={t('reach.delivered')} value={format.integer(delivered)} />
        <Figure
          label={t('reach.read')}
          value={format.integer(readBy)}
          note={t('reach.share', { share: format.decimal(shareOf(readBy, delivered), 1) })}
        />
        <Figure
          label={t('reach.unread')}
          value={format.integer(delivered - readBy)}
          tone={readBy < delivered ? 'shortage' : 'plain'}
          note={notice.remindedAt && t('reach.reminded', { at: format.instant(notice.remindedAt) })}
        />
      </Figures>
      <div className="sl-toolbar sl-toolbar__row">
        <ToggleGroup aria-label={t('reach.view')}>
          {VIEWS.map((one) => (
            <ToggleGroupItem
              key={one}
              text={t(`reach.views.${one}`)}
              isSelected={view === one}
              onChange={() => setView(one)}
            />
          ))}
        </ToggleGroup>
        <Remind notice={notice} />
      </div>
      <ProblemAlert error={reach.error} retry={() => void reach.refetch()} />
      {reach.isPending && <Waiting />}
      {reach.data?.length === 0 && <EmptyFirstUse title={t('reach.none')} />}
      {reach.data && reach.data.length > 0 && view === 'table' && (
        <ReachTable notice={notice.id} rows={reach.data} />
      )}
      {reach.data && reach.data.length > 0 && view === 'heat' && (
        <ReachHeat notice={notice.id} rows={reach.data} />
      )}
    </div>
  )
}

function Remind({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const refresh = useRefreshNotices()
  const mayChange = useMayChange(notice)
  const [isAsking, setAsking] = useState(false)
  const [isDone, setDone] = useState(false)
  const remind = useMutation({
    mutationFn: () => stepNotice(notice, 'reminders'),
    onSuccess: () => {
      setAsking(false)
      setDone(true)
    },
    onSettled: () => refresh(),
  })
  const unread = notice.delivered - notice.readBy
  if (!mayChange || notice.status !== 'SENT' || unread === 0) return null
  const people = format.integer(unread)
  return (
    <>
      <Button
        variant="secondary"
        onClick={() => {
          remind.reset()
          setAsking(true)
        }}
      >
        {t('remind.open')}
      </Button>
      <span role="status">{isDone && t('remind.done')}</span>
      <ConfirmModal
        title={t('remind.title')}
        confirmLabel={t('remind.confirm', { people })}
        isOpen={isAsking}
        isBusy={remind.isPending}
        onConfirm={() => remind.mutate()}
        onClose={() => setAsking(false)}
      >
        <RefusalAlert error={remind.error} onReload={() => setAsking(false)} />
        {t(notice.byMail ? 'remind.body' : 'remind.bodyInbox', { people })}
      </ConfirmModal>
    </>
  )
}
