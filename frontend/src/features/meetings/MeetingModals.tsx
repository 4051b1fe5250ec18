import { Checkbox } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingItem, MeetingView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { told } from '@/components/acts/act-form'
import type { MeetingActs } from './api'
import type { Outbox } from './outbox'

interface Props {
  acts: MeetingActs
  onClose: () => void
}

/** What is said here goes out by the outbox; `note` is what was typed before, so that nothing is typed twice. */
interface OutboxProps {
  item: MeetingItem
  note: string
  outbox: Outbox
  onClose: () => void
}

/** Writes down who is there. */
export function AttendanceModal({ meeting, acts, onClose }: Props & { meeting: MeetingView }) {
  const { t } = useTranslation('meetings')
  const [present, setPresent] = useState(
    () => new Set(meeting.members.filter((member) => member.present).map(({ accountId }) => accountId)),
  )
  return (
    <ActModal
      title={t('act.attendance')}
      lead={t('attendanceLead')}
      fields={[]}
      confirmLabel={t('saveAttendance')}
      send={() => acts.attend.mutateAsync([...present])}
      onDone={onClose}
      onClose={onClose}
    >
      {meeting.members.map(({ accountId, name, seat, alternateOf }) => (
        <Checkbox
          key={accountId}
          id={`present-${accountId}`}
          label={name}
          description={alternateOf ? t('alternate') : t(`seat.${seat}`)}
          isChecked={present.has(accountId)}
          onChange={(_, on) => {
            const next = new Set(present)
            if (on) next.add(accountId)
            else next.delete(accountId)
            setPresent(next)
          }}
        />
      ))}
    </ActModal>
  )
}

/** Calls the meeting off. */
export function CancelModal({ acts, onClose }: Props) {
  const { t } = useTranslation('meetings')
  return (
    <ActModal
      title={t('act.cancel')}
      fields={[{ name: 'reason', label: t('field.reason'), kind: 'long', required: true, max: 2000 }]}
      confirmLabel={t('act.cancel')}
      danger
      send={(values) => acts.turn.mutateAsync({ to: 'cancellation', reason: told(values).reason })}
      onDone={() => {
        void acts.refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}

/** A vote that says more than yes or no: with a note, or stepping back. */
export function VoteModal(props: OutboxProps & { vote: 'FOR_WITH_NOTE' | 'RECUSED' }) {
  const { item, vote, note, outbox, onClose } = props
  const { t } = useTranslation('meetings')
  const isRecusal = vote === 'RECUSED'
  return (
    <ActModal
      title={t('voteOn', { vote: t(`vote.${vote}`), name: item.subject.employee.name })}
      lead={isRecusal ? t('recusalLead') : undefined}
      fields={[
        {
          name: 'note',
          label: t(isRecusal ? 'field.relation' : 'field.note'),
          kind: 'long',
          required: true,
          max: isRecusal ? 200 : 2000,
        },
      ]}
      confirmLabel={t(`vote.${vote}`)}
      danger={isRecusal}
      initial={{ note }}
      send={(values) => {
        outbox.send({ caseId: item.subject.id, part: 'vote', body: { vote, note: told(values).note } })
        return Promise.resolve()
      }}
      onDone={onClose}
      onClose={onClose}
    />
  )
}

/** Concludes a case by its votes; in the evaluation team that is the consideration of the case. */
export function ConcludeModal({ item, note, outbox, onClose }: OutboxProps) {
  const { t } = useTranslation('meetings')
  return (
    <ActModal
      title={t('concludeOn', { name: item.subject.employee.name })}
      lead={t('concludeLead')}
      fields={[{ name: 'note', label: t('field.note'), kind: 'long', max: 2000 }]}
      confirmLabel={t('conclude')}
      initial={{ note }}
      send={(values) => {
        outbox.send({ caseId: item.subject.id, part: 'result', body: { note: told(values).note } })
        return Promise.resolve()
      }}
      onDone={onClose}
      onClose={onClose}
    />
  )
}
