import { Button, Label, Title } from '@patternfly/react-core'
import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccompanimentView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import type { Acting } from './acts'

interface Props {
  one: AccompanimentView
  /** Absent for those who only read. */
  onAct?: (acting: Acting) => void
}

function Part({
  title,
  none,
  act,
  children,
}: {
  title: string
  none?: string
  act?: ReactNode
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="sl-card" aria-labelledby={id}>
      <div className="sl-survey-tools">
        <Title headingLevel="h2" size="md" id={id}>
          {title}
        </Title>
        {act}
      </div>
      {none && <p className="sl-muted">{none}</p>}
      {children}
    </section>
  )
}

/** What is aimed at, and what shows that it is reached. */
export function Goals({ one, onAct }: Props) {
  const { t } = useTranslation('accompaniments')
  const format = useFormat()
  return (
    <Part
      title={t('goals')}
      none={one.goals.length === 0 ? t('noGoals') : undefined}
      act={
        onAct && (
          <Button size="sm" variant="secondary" onClick={() => onAct({ act: 'goals' })}>
            {t('act.goals')}
          </Button>
        )
      }
    >
      <ul className="sl-documents">
        {one.goals.map((goal) => (
          <li key={goal.id}>
            <div className="sl-documents__what">
              <strong>{goal.text}</strong>
              <small className="sl-muted">
                {t(`kind.${goal.kind}`)}
                {goal.reachedOn && ` · ${t('proof', { proof: goal.proof ?? '–' })}`}
              </small>
            </div>
            <Label isCompact color={goal.reachedOn ? 'green' : 'grey'}>
              {goal.reachedOn ? t('reached', { date: format.date(goal.reachedOn) }) : t('notReached')}
            </Label>
            {onAct && !goal.reachedOn && (
              <Button
                size="sm"
                variant="secondary"
                aria-label={t('actOn', { act: t('act.attainment'), what: goal.text })}
                onClick={() => onAct({ act: 'attainment', goal })}
              >
                {t('act.attainment')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** The days of the clock: how ready the person feels, and which one is due. */
export function CheckIns({ one, onAct }: Props) {
  const { t } = useTranslation('accompaniments')
  const format = useFormat()
  return (
    <Part title={t('checkIns')} none={one.checkIns.length === 0 ? t('noCheckIns') : undefined}>
      <ul className="sl-documents">
        {one.checkIns.map((check) => {
          const name = t(`check.${check.code}`, { defaultValue: check.code })
          return (
            <li key={check.code}>
              <div className="sl-documents__what">
                <strong>{name}</strong>
                <small className="sl-muted">{t('checkDue', { date: format.date(check.dueOn) })}</small>
                {check.note && <span>{check.note}</span>}
              </div>
              {check.readiness ? (
                <Label isCompact color={check.readiness >= 4 ? 'green' : 'orange'}>
                  {t(`readiness.${check.readiness}`)}
                </Label>
              ) : (
                <Label isCompact color={check.isDue ? 'red' : 'grey'}>
                  {t(check.isDue ? 'checkIsDue' : 'checkLater')}
                </Label>
              )}
              {onAct && !check.doneOn && (
                <Button
                  size="sm"
                  variant="secondary"
                  aria-label={t('actOn', { act: t('act.check'), what: name })}
                  onClick={() => onAct({ act: 'check', check })}
                >
                  {t('act.check')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

/** Meetings of companion and person, as they were noted. */
export function Meetings({ one, onAct }: Props) {
  const { t } = useTranslation('accompaniments')
  const format = useFormat()
  return (
    <Part
      title={t('meetings')}
      none={one.meetings.length === 0 ? t('noMeetings') : undefined}
      act={
        onAct && (
          <Button size="sm" variant="secondary" onClick={() => onAct({ act: 'meetings' })}>
            {t('act.meetings')}
          </Button>
        )
      }
    >
      <ul className="sl-documents">
        {one.meetings.map((meeting) => (
          <li key={meeting.id}>
            <div className="sl-documents__what">
              <strong>{format.date(meeting.on)}</strong>
              <span>{meeting.note}</span>
              <small className="sl-muted">{t('notedBy', { name: meeting.notedBy })}</small>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  )
}
