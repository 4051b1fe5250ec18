import { Button, Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { MeetingItem, MeetingView, Vote } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

/** In the order of their keys 1 to 5. */
export const VOTES: Vote[] = ['FOR', 'FOR_WITH_NOTE', 'AGAINST', 'ABSTAIN', 'RECUSED']

const COLOR = {
  FOR: 'green',
  FOR_WITH_NOTE: 'teal',
  AGAINST: 'red',
  ABSTAIN: 'grey',
  RECUSED: 'orange',
} as const

interface Props {
  meeting: MeetingView
  item: MeetingItem
  mayVote: boolean
  mayConclude: boolean
  /** The own vote that is yet to reach the service. */
  unsent?: Vote
  onVote: (vote: Vote) => void
  onConclude: () => void
}

/** Who is there, who voted how, whether there is a quorum; the own vote; the conclusion. */
export function VotePanel(props: Props) {
  const { meeting, item, mayVote, mayConclude, unsent, onVote, onConclude } = props
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const me = useMe()
  const votes = new Map(item.votes.map((vote) => [vote.accountId, vote]))
  const judges = meeting.members.filter(({ accountId }) => item.judges.includes(accountId))
  const present = judges.filter((member) => member.present).length
  const recused = item.votes.filter(({ vote }) => vote === 'RECUSED').length
  const own = unsent ?? votes.get(me.accountId)?.vote
  const nameOf = (id: string | null) => meeting.members.find(({ accountId }) => accountId === id)?.name ?? ''
  return (
    <aside className="sl-meeting__votes" aria-label={t('votes')}>
      {item.result && (
        <p className="sl-meeting__result" role="status">
          {t(`result.${item.result}`)}
        </p>
      )}
      {item.note && <blockquote className="sl-quote">{item.note}</blockquote>}
      <p role="status">
        <Label color={item.quorum ? 'green' : 'orange'}>{t(item.quorum ? 'quorum' : 'noQuorum')}</Label>{' '}
        {t('presentOf', { present: format.integer(present), all: format.integer(judges.length) })}
        {item.result === null && item.missing > 0 && ` · ${t('missing', { count: item.missing })}`}
      </p>
      {recused > 0 && <p className="sl-detected">{t('recused', { count: recused })}</p>}
      <ul className="sl-meeting__list">
        {meeting.members.map((member) => {
          const vote = votes.get(member.accountId)
          return (
            <li key={member.accountId}>
              <span>
                <strong>{member.name}</strong>{' '}
                <small className="sl-muted">
                  {member.alternateOf
                    ? t('alternateOf', { name: nameOf(member.alternateOf) })
                    : t(`seat.${member.seat}`)}
                  {!member.present && ` · ${t('absent')}`}
                  {member.accountId === item.leading && ` · ${t('leads')}`}
                </small>
              </span>
              {vote ? (
                <Label isCompact color={COLOR[vote.vote]}>
                  {t(`vote.${vote.vote}`)}
                </Label>
              ) : (
                <small className="sl-muted">
                  {t(item.judges.includes(member.accountId) ? 'notVoted' : 'notJudging')}
                </small>
              )}
              {vote?.note && <blockquote className="sl-quote">{vote.note}</blockquote>}
            </li>
          )
        })}
      </ul>
      {mayVote && (
        <div className="sl-meeting__ballot" role="group" aria-label={t('ownVote')}>
          {VOTES.map((vote, index) => (
            <Button
              key={vote}
              variant={own === vote ? 'primary' : 'secondary'}
              aria-pressed={own === vote}
              onClick={() => onVote(vote)}
            >
              <kbd aria-hidden="true">{index + 1}</kbd> {t(`vote.${vote}`)}
            </Button>
          ))}
          {unsent && <p className="sl-detected">{t('unsent')}</p>}
        </div>
      )}
      {mayConclude && (
        <Button size="lg" onClick={onConclude}>
          {t('conclude')}
        </Button>
      )}
    </aside>
  )
}
