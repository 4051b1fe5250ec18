import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { CaseProgress, MutationCaseView } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { DueDate } from '@/components/cases/DueDate'
import { useFormat } from '@/components/format/useFormat'
import { todayIn } from '@/lib/format'
import { useMe } from '@/api/session'

/** Every step taken, newest first, with the clock it had; on top where the case stands now. */
export function Timeline({ one, progress }: { one: MutationCaseView; progress: CaseProgress }) {
  const { t } = useTranslation(['cases', 'common'])
  const format = useFormat()
  const zone = useMe().government.timeZone
  return (
    <section className="sl-plan-card">
      <ol className="sl-case-steps">
        <li aria-current="step">
          <CaseStatus status={one.status} />
          <p>{t('cases:since', { when: format.instant(one.statusSince) })}</p>
          {one.dueOn && (
            <p>
              {t('cases:column.dueOn')}: <DueDate dueOn={one.dueOn} lateBy={progress.lateBy} />
            </p>
          )}
        </li>
        {[...progress.history].reverse().map((step) => {
          const wasLate = step.dueOn !== null && todayIn(zone, new Date(step.at)) > step.dueOn
          return (
            <li key={step.id}>
              <strong>{t(`cases:action.${step.action}`)}</strong>{' '}
              <small className="sl-muted">
                {t(`cases:status.${step.from}`)} → {t(`cases:status.${step.to}`)}
              </small>
              <p>
                {step.role ? `${step.actor} (${t(`common:role.${step.role}`)})` : t('cases:byItself')}
                {' · '}
                {format.instant(step.at)}
              </p>
              {step.letterNumber && (
                <p>
                  {t('cases:transfer.letterOf', {
                    number: step.letterNumber,
                    date: format.date(step.letterDate),
                  })}
                </p>
              )}
              {step.dueOn && (
                <p className="sl-muted">
                  {t('cases:wasDue', { date: format.date(step.dueOn) })}{' '}
                  {wasLate && (
                    <Label isCompact color="orange">
                      {t('cases:wasLate')}
                    </Label>
                  )}
                </p>
              )}
              {step.result && <p>{t(`cases:consideration.${step.result}`, { defaultValue: step.result })}</p>}
              {step.reason && <blockquote className="sl-quote">{step.reason}</blockquote>}
            </li>
          )
        })}
        <li>
          <strong>{t('cases:opened')}</strong>
          <p>
            {t(`cases:origin.${one.origin}`)} · {format.instant(one.createdAt)}
          </p>
        </li>
      </ol>
    </section>
  )
}
