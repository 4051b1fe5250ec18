import { Button, EmptyState, PageSection } from '@patternfly/react-core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useMe, usePermissions } from '@/api/session'
import type { MeetingView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { useMeeting, useMeetingActs } from './api'
import { AttendanceModal, CancelModal, ConcludeModal, VoteModal } from './MeetingModals'
import { CaseOnScreen } from './CaseOnScreen'
import { MeetingLetters } from './MeetingLetters'
import { MeetingStatus } from './MeetingStatus'
import { PreflightPanel } from './PreflightPanel'
import { useMeetingKeys } from './useMeetingKeys'
import { VOTES, VotePanel } from './VotePanel'

type Asking = 'attendance' | 'cancel' | 'conclude' | 'FOR_WITH_NOTE' | 'RECUSED'

/** A meeting on the wall: one case at a time in big type, led by the keyboard. */
export function MeetingScreen({ id }: { id: string }) {
  const { t } = useTranslation('meetings')
  const query = useMeeting(id)
  if (query.error && !query.data)
    return (
      <>
        <PageHeader title={t('one')} crumbs={[{ label: t('title'), to: '/rapat' }]} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={query.error} retry={() => void query.refetch()} />
        </PageSection>
      </>
    )
  return query.data ? <Session meeting={query.data} /> : <Waiting />
}

function Session({ meeting }: { meeting: MeetingView }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const me = useMe()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const acts = useMeetingActs(meeting)
  const stage = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState<Asking>()
  const [search, setSearch] = useSearchParams()
  const count = meeting.items.length
  const at = Math.min(Math.max(Number(search.get('kasus')) || 1, 1), Math.max(count, 1))
  const item = meeting.items[at - 1]
  const go = (to: number) => {
    if (to < 1 || to > count) return
    acts.vote.reset()
    setSearch(
      (current) => {
        const next = new URLSearchParams(current)
        next.set('kasus', String(to))
        return next
      },
      { replace: true },
    )
  }
  const isOpen = meeting.status === 'OPEN' && !readOnly
  const isMember = meeting.members.some(({ accountId }) => accountId === me.accountId)
  const mayVote = isOpen && isMember && may('meetings:vote') && item !== undefined && item.result === null
  const mayConclude = mayVote && item.leading === me.accountId
  const mayWrite = may('meetings:write') && !readOnly
  const cast = (vote: (typeof VOTES)[number]) => {
    if (!mayVote) return
    if (vote === 'FOR_WITH_NOTE' || vote === 'RECUSED') setAsking(vote)
    else acts.vote.mutate({ caseId: item.subject.id, vote })
  }
  useMeetingKeys({
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    ...Object.fromEntries(VOTES.map((vote, index) => [String(index + 1), () => cast(vote)])),
    r: () => cast('RECUSED'),
    Enter: mayConclude ? () => setAsking('conclude') : undefined,
  })
  const close = () => setAsking(undefined)
  return (
    <>
      <PageHeader
        title={meeting.title}
        crumbs={[{ label: t('title'), to: '/rapat' }]}
        badge={<MeetingStatus status={meeting.status} />}
        lead={`${t(`kind.${meeting.kind}`)} · ${format.instant(meeting.startsAt)} · ${meeting.place}`}
        actions={
          <>
            {mayWrite && meeting.status === 'PLANNED' && (
              <>
                <Button variant="link" isDanger onClick={() => setAsking('cancel')}>
                  {t('act.cancel')}
                </Button>
                <Button onClick={() => acts.turn.mutate({ to: 'opening' })} isLoading={acts.turn.isPending}>
                  {t('act.open')}
                </Button>
              </>
            )}
            {mayWrite && meeting.status === 'OPEN' && (
              <>
                <Button variant="secondary" onClick={() => setAsking('attendance')}>
                  {t('act.attendance')}
                </Button>
                <Button
                  variant="secondary"
                  onClick={() => acts.turn.mutate({ to: 'closing' })}
                  isLoading={acts.turn.isPending}
                >
                  {t('act.close')}
                </Button>
              </>
            )}
            <Button variant="secondary" onClick={() => void stage.current?.requestFullscreen?.()}>
              {t('act.fullscreen')}
            </Button>
          </>
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <RefusalAlert
          error={acts.turn.error ?? acts.vote.error}
          onReload={() => {
            acts.turn.reset()
            void acts.refresh()
          }}
        />
        {item ? (
          <div className="sl-meeting" ref={stage}>
            <nav className="sl-meeting__nav" aria-label={t('agenda')}>
              <Button variant="secondary" isDisabled={at === 1} onClick={() => go(at - 1)}>
                {t('previous')}
              </Button>
              <strong role="status">
                {t('caseOf', { number: format.integer(at), count: format.integer(count) })}
              </strong>
              <Button variant="secondary" isDisabled={at === count} onClick={() => go(at + 1)}>
                {t('nextCase')}
              </Button>
            </nav>
            <div className="sl-meeting__case" key={item.subject.id}>
              <CaseOnScreen row={item.subject} />
              <VotePanel
                meeting={meeting}
                item={item}
                mayVote={mayVote}
                mayConclude={mayConclude}
                isBusy={acts.vote.isPending}
                onVote={cast}
                onConclude={() => setAsking('conclude')}
              />
            </div>
            <p className="sl-meeting__keys sl-muted">{t('keys')}</p>
          </div>
        ) : (
          <EmptyState titleText={t('noItems')} headingLevel="h2" variant="sm" />
        )}
        {item && may('mutation-cases:write') && <PreflightPanel meetingId={meeting.id} readOnly={readOnly} />}
      </PageSection>
      <MeetingLetters id={meeting.id} />
      {asking === 'attendance' && <AttendanceModal meeting={meeting} acts={acts} onClose={close} />}
      {asking === 'cancel' && <CancelModal acts={acts} onClose={close} />}
      {item && asking === 'conclude' && <ConcludeModal item={item} acts={acts} onClose={close} />}
      {item && (asking === 'FOR_WITH_NOTE' || asking === 'RECUSED') && (
        <VoteModal item={item} vote={asking} acts={acts} onClose={close} />
      )}
    </>
  )
}
