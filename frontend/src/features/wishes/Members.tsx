import { useTranslation } from 'react-i18next'
import type { ExchangeMember, ExchangeRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Place } from './Place'

interface Props {
  exchange: ExchangeRow
  /** Who reads, where that is one of them. */
  self?: string
}

/** Who is in an exchange, the post each of them would take, and what each has answered. */
export function Members({ exchange, self }: Props) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const { members } = exchange
  const answer = ({ confirmedOn, withdrawnOn }: ExchangeMember) => {
    if (withdrawnOn) return t('exchange.answer.no', { date: format.date(withdrawnOn) })
    if (confirmedOn) return t('exchange.answer.yes', { date: format.date(confirmedOn) })
    return t(exchange.status === 'WITHDRAWN' ? 'exchange.answer.none' : 'exchange.answer.waiting')
  }
  return (
    <ul className="sl-wish-members">
      {members.map((member, index) => {
        const next = members[(index + 1) % members.length]
        return (
          <li key={member.employeeId}>
            <strong>
              {member.employeeId === self ? t('exchange.you', { name: member.name }) : member.name}
            </strong>
            {next && (
              <span className="sl-wish-members__takes">
                <small className="sl-muted">{t('exchange.takes')}</small> <Place place={next.post} />
              </span>
            )}
            <span data-answer={member.withdrawnOn ? 'no' : member.confirmedOn ? 'yes' : 'waiting'}>
              {answer(member)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
