import { FormFieldGroup, FormFieldGroupHeader, FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { MeetingSeat } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useColleagues } from './api'

const SEATS: MeetingSeat[] = ['CHAIR', 'SECRETARY', 'MEMBER']

interface Props {
  /** Seats by account; who has none does not sit in the meeting. */
  seats: Record<string, MeetingSeat>
  onChange: (seats: Record<string, MeetingSeat>) => void
  /** Who takes a member's seat in need, by the member's account. */
  alternates: Record<string, string>
  onAlternates: (alternates: Record<string, string>) => void
  error?: string
}

export function MemberChoice({ seats, onChange, alternates, onAlternates, error }: Props) {
  const { t } = useTranslation(['meetings', 'common'])
  const colleagues = useColleagues()
  const seat = (account: string, value: string) => {
    const rest = Object.fromEntries(Object.entries(seats).filter(([id]) => id !== account))
    onChange(value ? { ...rest, [account]: value as MeetingSeat } : rest)
    // Whoever sits no longer stands in for anybody; whoever left needs nobody.
    onAlternates(
      Object.fromEntries(
        Object.entries(alternates).filter(([id, other]) => other !== account && (value || id !== account)),
      ),
    )
  }
  const standIn = (account: string, other: string) => {
    const rest = Object.fromEntries(Object.entries(alternates).filter(([id]) => id !== account))
    onAlternates(other ? { ...rest, [account]: other } : rest)
  }
  const isFree = (other: string, account: string) =>
    !seats[other] && Object.entries(alternates).every(([id, taken]) => taken !== other || id === account)
  return (
    <FormFieldGroup
      header={
        <FormFieldGroupHeader
          titleText={{ text: t('meetings:members'), id: 'meeting-members' }}
          titleDescription={t('meetings:membersHint', { count: Object.keys(seats).length })}
        />
      }
    >
      {error && (
        <p className="sl-act__error" role="alert">
          {error}
        </p>
      )}
      <ProblemAlert error={colleagues.error} retry={() => void colleagues.refetch()} />
      {!colleagues.data && !colleagues.error && <Waiting />}
      <ul className="sl-documents">
        {colleagues.data?.map(({ accountId, name, roles }) => (
          <li key={accountId}>
            <div className="sl-documents__what">
              <strong>{name}</strong>
              <small className="sl-muted">{roles.map((role) => t(`common:role.${role}`)).join(', ')}</small>
            </div>
            {seats[accountId] && (
              <FormSelect
                aria-label={t('meetings:alternateFor', { name })}
                value={alternates[accountId] ?? ''}
                onChange={(_, value) => standIn(accountId, value)}
                className="sl-seat"
              >
                <FormSelectOption value="" label={t('meetings:noAlternate')} />
                {colleagues.data
                  ?.filter((other) => isFree(other.accountId, accountId))
                  .map((other) => (
                    <FormSelectOption
                      key={other.accountId}
                      value={other.accountId}
                      label={t('meetings:alternateIs', { name: other.name })}
                    />
                  ))}
              </FormSelect>
            )}
            <FormSelect
              aria-label={t('meetings:seatOf', { name })}
              value={seats[accountId] ?? ''}
              onChange={(_, value) => seat(accountId, value)}
              className="sl-seat"
            >
              <FormSelectOption value="" label={t('meetings:notInvited')} />
              {SEATS.map((value) => (
                <FormSelectOption key={value} value={value} label={t(`meetings:seat.${value}`)} />
              ))}
            </FormSelect>
          </li>
        ))}
      </ul>
    </FormFieldGroup>
  )
}
