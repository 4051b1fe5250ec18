import { Label, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { CaseDeclaration, MutationCaseRow } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { ReasonList } from '@/components/reasons/Reasons'
import { useReasonText } from '@/components/reasons/useReasonText'
import { useItemFacts } from './api'
import { FitFacts, LoadFacts, RatingFacts } from './CaseFacts'

/** What the meeting has to know of a case: who, from where to where, why, how it fits, whom it helps, what warns. */
export function CaseOnScreen({ meetingId, row }: { meetingId: string; row: MutationCaseRow }) {
  const { t } = useTranslation(['meetings', 'cases'])
  const format = useFormat()
  const text = useReasonText()
  const { data: facts, error, refetch } = useItemFacts(meetingId, row.id)
  const isElsewhere = isProblem(error) && [403, 404].includes(error.status)
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
        {(['from', 'to'] as const).map((side) => {
          const post = side === 'from' ? row.fromPosition : row.toPosition
          return (
            <li key={side}>
              <small className="sl-muted">{t(`cases:column.${side}`)}</small>
              <strong>{post.jobName}</strong>
              <span>{post.unitName}</span>
              <small className="sl-muted">{t('cases:jobClass', { value: post.jobClass })}</small>
            </li>
          )
        })}
      </ol>
      <p>{t('cases:effective', { date: format.date(row.effectiveOn) })}</p>
      {isElsewhere && <p className="sl-muted">{t('meetings:elsewhere')}</p>}
      {!isElsewhere && !facts && <ProblemAlert error={error} retry={() => void refetch()} />}
      {!facts && !error && <Waiting />}
      {facts && (
        <div className="sl-meeting__sections">
          <RatingFacts ratings={facts.ratings} />
          <Interests declarations={facts.declarations} />
          <LoadFacts facts={facts} />
          <section className="sl-meeting__wide">
            <h3>{t('cases:reasons')}</h3>
            {facts.motive && <blockquote className="sl-quote">{facts.motive}</blockquote>}
            <ReasonList reasons={facts.reasons} />
          </section>
          <FitFacts fit={facts.fit} />
          <section className="sl-meeting__wide">
            <h3>{t('meetings:doubts')}</h3>
            {facts.doubts.length === 0 && <p>{t('meetings:noDoubts')}</p>}
            <ul className="sl-meeting__list">
              {facts.doubts.map((verdict) => (
                <li key={verdict.rule}>
                  <strong>{text.ruleName(verdict.rule)}</strong>: {text.verdict(verdict)}
                </li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </article>
  )
}

/** Everybody who declared, those with an interest first. */
function Interests({ declarations }: { declarations: CaseDeclaration[] }) {
  const { t } = useTranslation(['meetings', 'cases'])
  const isClear = ({ conflict, detected }: CaseDeclaration) => conflict === 'NONE' && detected === null
  const interests = declarations.filter((one) => !isClear(one))
  const clear = declarations.filter(isClear)
  return (
    <section>
      <h3>{t('meetings:interests')}</h3>
      {interests.length === 0 && <p>{t('meetings:noInterests')}</p>}
      <ul className="sl-meeting__list">
        {interests.map((one) => (
          <li key={one.accountId}>
            <strong>{one.name}</strong>{' '}
            <Label isCompact color={one.conflict === 'ACTUAL' ? 'red' : 'orange'}>
              {t(`cases:conflict.${one.conflict}`)}
            </Label>{' '}
            {one.detected ? t(`cases:detected.${one.detected}`) : one.relation !== '-' && one.relation}
          </li>
        ))}
      </ul>
      {clear.length > 0 && (
        <p className="sl-muted">
          {t('meetings:declaredNone', { names: clear.map(({ name }) => name).join(', ') })}
        </p>
      )}
    </section>
  )
}
