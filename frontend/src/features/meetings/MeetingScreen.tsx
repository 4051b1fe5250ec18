import { Button, EmptyState, PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { isProblem } from '@/api/problem'
import { useMe, usePermissions } from '@/api/session'
import type { MeetingView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { useFactsAhead, useMeeting, useMeetingActs } from './api'
import { CaseOnScreen } from './CaseOnScreen'
import { KeyHints } from './KeyHints'
import { AttendanceModal, CancelModal, ConcludeModal, VoteModal } from './MeetingModals'
import { MeetingLetters } from './MeetingLetters'
import { MeetingStatus } from './MeetingStatus'
import { MinutesModal } from './MinutesModal'
import { useOutbox } from './outbox'
import { PreflightPanel } from './PreflightPanel'
import { useMeetingKeys } from './useMeetingKeys'
import { VOTES, VotePanel } from './VotePanel'

type Asking = 'attendance' | 'cancel' | 'conclude' | 'minutes' | 'FOR_WITH_NOTE' | 'RECUSED'

const AHEAD = 3

/** The whole page takes the wall; its dialogs come along. */
const toggleWall = () =>
  void (document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.())

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
  const isUnreached = query.fetchStatus === 'paused' || isProblem(query.error, 'unreachable')
  return query.data ? <Session meeting={query.data} isUnreached={isUnreached} /> : <Waiting />
}

function Session({ meeting, isUnreached }: { meeting: MeetingView; isUnreached: boolean }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const me = useMe()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const acts = useMeetingActs(meeting)
  const outbox = useOutbox(me.accountId, meeting.id, acts.taken)
  const [asking, setAsking] = useState<Asking>()
  const [search, setSearch] = useSearchParams()
  const count = meeting.items.length
  const at = Math.min(Math.max(Number(search.get('kasus')) || 1, 1), Math.max(count, 1))
  const item = meeting.items[at - 1]
  const go = (to: number) => {
    if (to < 1 || to > count) return
    outbox.forget()
    setSearch(
      (current) => {
        const next = new URLSearchParams(current)
        next.set('kasus', String(to))
        return next
      },
      { replace: true },
    )
  }
  useFactsAhead(
    meeting.id,
    meeting.items.slice(at, at + AHEAD).map(({ subject }) => subject.id),
  )
  const isOpen = meeting.status === 'OPEN' && !readOnly
  const isJudge = item?.judges.includes(me.accountId) ?? false
  const mayVote = isOpen && isJudge && may('meetings:vote') && item !== undefined && item.result === null
  const mayConclude = mayVote && item.leading === me.accountId && !outbox.latest(item.subject.id, 'result')
  const mayWrite = may('meetings:write') && !readOnly
  const cast = (vote: (typeof VOTES)[number]) => {
    if (!mayVote) return
    if (vote === 'FOR_WITH_NOTE' || vote === 'RECUSED') setAsking(vote)
    else outbox.send({ caseId: item.subject.id, part: 'vote', body: { vote } })
  }
  useMeetingKeys({
    ArrowLeft: () => go(at - 1),
    ArrowRight: () => go(at + 1),
    ...Object.fromEntries(VOTES.map((vote, index) => [String(index + 1), () => cast(vote)])),
    r: () => cast('RECUSED'),
    h: mayWrite && meeting.status === 'OPEN' ? () => setAsking('attendance') : undefined,
    b: () => setAsking('minutes'),
    f: toggleWall,
    Enter: mayConclude ? () => setAsking('conclude') : undefined,
  })
  const close = () => setAsking(undefined)
  const unsent = item && outbox.latest(item.subject.id, 'vote')?.body.vote
  /** What was typed before: refused, on its way, or told already. */
  const typed = (part: 'vote' | 'result') => {
    if (!item) return ''
    const refused = outbox.refused?.sending
    if (refused?.caseId === item.subject.id && refused.part === part) return refused.body.note ?? ''
    const own = item.votes.find(({ accountId }) => accountId === me.accountId)?.note
    return outbox.latest(item.subject.id, part)?.body.note ?? (part === 'vote' ? own : null) ?? ''
  }
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
            <Button variant="secondary" onClick={() => setAsking('minutes')}>
              {t('act.minutes')}
            </Button>
            <Button variant="secondary" onClick={toggleWall}>
              {t('act.fullscreen')}
            </Button>
          </>
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <RefusalAlert
          error={acts.turn.error ?? outbox.refused?.error}
          onReload={() => {
            acts.turn.reset()
            void acts.refresh()
          }}
        />
        {(outbox.isOffline || isUnreached) && (
          <Alert isInline isLiveRegion variant="warning" title={t('offline')}>
            {outbox.waiting.length > 0 ? t('waiting', { count: outbox.waiting.length }) : t('offlineLead')}
          </Alert>
        )}
        {item ? (
          <div className="sl-meeting">
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
              <CaseOnScreen meetingId={meeting.id} row={item.subject} />
              <VotePanel
                meeting={meeting}
                item={item}
                mayVote={mayVote}
                mayConclude={mayConclude}
                unsent={unsent}
                onVote={cast}
                onConclude={() => setAsking('conclude')}
              />
            </div>
            <KeyHints mayVote={mayVote} mayConclude={mayConclude} mayWrite={mayWrite} />
          </div>
        ) : (
          <EmptyState titleText={t('noItems')} headingLevel="h2" variant="sm" />
        )}
        {item && may('mutation-cases:write') && <PreflightPanel meetingId={meeting.id} readOnly={readOnly} />}
      </PageSection>
      <MeetingLetters id={meeting.id} />
      {asking === 'attendance' && <AttendanceModal meeting={meeting} acts={acts} onClose={close} />}
      {asking === 'cancel' && <CancelModal acts={acts} onClose={close} />}
      {asking === 'minutes' && <MinutesModal meeting={meeting} onClose={close} />}
      {item && asking === 'conclude' && (
        <ConcludeModal item={item} note={typed('result')} outbox={outbox} onClose={close} />
      )}
      {item && (asking === 'FOR_WITH_NOTE' || asking === 'RECUSED') && (
        <VoteModal item={item} vote={asking} note={typed('vote')} outbox={outbox} onClose={close} />
      )}
    </>
  )
}
