import { Label, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { MutationCaseRow } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { ReasonList } from '@/components/reasons/Reasons'
import { useReasonText } from '@/components/reasons/useReasonText'
import { useCaseFacts } from './api'

/** What the meeting has to know of a case: who, from where to where, why, what warns, who declared an interest. */
export function CaseOnScreen({ row }: { row: MutationCaseRow }) {
  const { t } = useTranslation(['meetings', 'cases'])
  const format = useFormat()
  const text = useReasonText()
  const { view, progress, declarations } = useCaseFacts(row.id)
  const isElsewhere = isProblem(view.error) && [403, 404].includes(view.error.status)
  const doubts = (progress.data?.verdicts ?? []).filter(({ outcome }) => outcome !== 'PASS')
  const interests = (declarations.data?.items ?? []).filter(
    ({ conflict, detected }) => conflict !== 'NONE' || detected !== null,
  )
  return (
    <article className="sl-meeting__facts" aria-label={row.employee.name}>
      <header>
        <Title headingLevel="h2" size="3xl">
          {row.employee.name}
        </Title>
        <p className="sl-muted">
          {row.employee.nip} · {row.number} <CaseStatus status={row.status} />
        </p>
      </header>
      <ol className="sl-meeting__way">
        <li>
          <small className="sl-muted">{t('cases:column.from')}</small>
          <strong>{row.fromPosition.jobName}</strong>
          <span>{row.fromPosition.unitName}</span>
          <small className="sl-muted">{t('cases:jobClass', { value: row.fromPosition.jobClass })}</small>
        </li>
        <li>
          <small className="sl-muted">{t('cases:column.to')}</small>
          <strong>{row.toPosition.jobName}</strong>
          <span>{row.toPosition.unitName}</span>
          <small className="sl-muted">{t('cases:jobClass', { value: row.toPosition.jobClass })}</small>
        </li>
      </ol>
      <p>{t('cases:effective', { date: format.date(row.effectiveOn) })}</p>
      {isElsewhere ? (
        <p className="sl-muted">{t('meetings:elsewhere')}</p>
      ) : (
        <ProblemAlert error={view.error} retry={() => void view.refetch()} />
      )}
      {view.data && (
        <section>
          <h3>{t('cases:reasons')}</h3>
          {view.data.motive && <blockquote className="sl-quote">{view.data.motive}</blockquote>}
          <ReasonList reasons={view.data.reasons} />
        </section>
      )}
      {progress.data && (
        <section>
          <h3>{t('meetings:doubts')}</h3>
          {doubts.length === 0 && <p>{t('meetings:noDoubts')}</p>}
          <ul className="sl-meeting__list">
            {doubts.map((verdict) => (
              <li key={verdict.rule}>
                <strong>{text.ruleName(verdict.rule)}</strong>: {text.verdict(verdict)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {declarations.data && (
        <section>
          <h3>{t('meetings:interests')}</h3>
          {interests.length === 0 && <p>{t('meetings:noInterests')}</p>}
          <ul className="sl-meeting__list">
            {interests.map((one) => (
              <li key={one.name}>
                <strong>{one.name}</strong>{' '}
                <Label isCompact color={one.conflict === 'ACTUAL' ? 'red' : 'orange'}>
                  {t(`cases:conflict.${one.conflict}`)}
                </Label>{' '}
                {one.detected ? t(`cases:detected.${one.detected}`) : one.relation !== '-' && one.relation}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}
