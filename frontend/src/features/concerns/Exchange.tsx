import { useTranslation } from 'react-i18next'
import type { ConcernFollowUp } from '@/api/types'

interface Props {
  text: string | null
  additions: { on: string; text: string }[]
  answer: string | null
  answeredOn: string | null
  followUp: ConcernFollowUp | null
  followUpNote: string | null
  date: (day: string | null) => string
}

/** What was written and answered, one after the other. */
export function Exchange({ text, additions, answer, answeredOn, followUp, followUpNote, date }: Props) {
  const { t } = useTranslation('concerns')
  return (
    <ol className="sl-voice__exchange" aria-label={t('exchange.title')}>
      <li>
        <strong>{t('exchange.worry')}</strong>
        <blockquote className="sl-quote">{text}</blockquote>
      </li>
      {additions.map((one, index) => (
        <li key={index}>
          <strong>{t('exchange.added', { date: date(one.on) })}</strong>
          <blockquote className="sl-quote">{one.text}</blockquote>
        </li>
      ))}
      {answer && (
        <li className="sl-voice__answer">
          <strong>{t('exchange.answer', { date: date(answeredOn) })}</strong>
          <blockquote className="sl-quote">{answer}</blockquote>
          {followUp && (
            <p>
              {t('exchange.follows', { what: t(`followUp.${followUp}`) })}
              {followUpNote && ` ${followUpNote}`}
            </p>
          )}
        </li>
      )}
    </ol>
  )
}
