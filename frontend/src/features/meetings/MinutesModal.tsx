import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { MeetingItem, MeetingView, Vote } from '@/api/types'
import { Modal } from '@/components/feedback/Modal'
import { useFormat } from '@/components/format/useFormat'

const COUNTED: Vote[] = ['FOR', 'FOR_WITH_NOTE', 'AGAINST', 'ABSTAIN']

/** The minutes as they stand now; once the meeting is closed the signed paper is made of them. */
export function MinutesModal({ meeting, onClose }: { meeting: MeetingView; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'common'])
  const format = useFormat()
  const isClosed = meeting.status === 'CLOSED'
  const names = (isThere: boolean) =>
    meeting.members
      .filter(({ present }) => present === isThere)
      .map(({ name }) => name)
      .join(', ') || '–'
  return (
    <Modal isOpen variant="large" onClose={onClose} aria-labelledby="minutes-title">
      <ModalHeader
        labelId="minutes-title"
        title={t('meetings:minutes.title')}
        description={t(isClosed ? 'meetings:minutes.closed' : 'meetings:minutes.preview')}
      />
      <ModalBody tabIndex={0}>
        <article className="sl-minutes">
          <h3>{meeting.title}</h3>
          <p>
            {t(`meetings:kind.${meeting.kind}`)} · {format.instant(meeting.openedAt ?? meeting.startsAt)} ·{' '}
            {meeting.place}
          </p>
          <dl className="sl-meeting__pairs">
            <div>
              <dt>{t('meetings:minutes.present')}</dt>
              <dd>{names(true)}</dd>
            </div>
            <div>
              <dt>{t('meetings:minutes.absent')}</dt>
              <dd>{names(false)}</dd>
            </div>
          </dl>
          <ol className="sl-minutes__items">
            {meeting.items.map((item) => (
              <Said key={item.subject.id} item={item} />
            ))}
          </ol>
        </article>
      </ModalBody>
      <ModalFooter>
        <Button variant="link" onClick={onClose}>
          {t('common:close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

function Said({ item }: { item: MeetingItem }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const { subject, votes, judges } = item
  const counted = votes.filter(({ accountId }) => judges.includes(accountId))
  const recused = votes.filter(({ vote }) => vote === 'RECUSED')
  const notes = [...votes.filter(({ vote }) => vote !== 'RECUSED').map(({ note }) => note), item.note].filter(
    Boolean,
  )
  return (
    <li>
      <strong>{subject.employee.name}</strong> <small className="sl-muted">{subject.number}</small>
      <p>
        {t('fromTo', {
          from: `${subject.fromPosition.jobName}, ${subject.fromPosition.unitName}`,
          to: `${subject.toPosition.jobName}, ${subject.toPosition.unitName}`,
        })}
      </p>
      <p>
        {COUNTED.map(
          (vote) =>
            `${t(`vote.${vote}`)} ${format.integer(counted.filter((one) => one.vote === vote).length)}`,
        ).join(' · ')}
      </p>
      {recused.length > 0 && (
        <p>{t('minutes.recused', { names: recused.map(({ name }) => name).join(', ') })}</p>
      )}
      {notes.map((note) => (
        <blockquote key={note} className="sl-quote">
          {note}
        </blockquote>
      ))}
      <p>
        <strong>{item.result ? t(`result.${item.result}`) : t('minutes.open_item')}</strong>
      </p>
    </li>
  )
}
