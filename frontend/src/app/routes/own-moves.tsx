import { PageSection, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { MutationCaseRow } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { Post } from '@/components/format/Post'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { AnswerCard } from '@/features/accompaniments'
import { RemedyCard } from '@/features/objections'

/** The own moves of an employee: say yes or no while it is proposed, see the remedy once it is decreed. */
export function Component() {
  const { t } = useTranslation('shell')
  const cases = useList<MutationCaseRow>('/mutation-cases', { limit: 20 })
  return (
    <>
      <PageHeader title={t('ownMoves.title')} lead={t('ownMoves.lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-request">
          <ProblemAlert error={cases.error} retry={cases.retry} />
          {cases.isLoading && <Waiting />}
          {!cases.isLoading && !cases.error && cases.rows.length === 0 && (
            <EmptyFirstUse title={t('ownMoves.none')} body={t('ownMoves.noneBody')} />
          )}
          {[...cases.rows].reverse().map((one) => (
            <OwnMove key={one.id} one={one} />
          ))}
        </div>
      </PageSection>
    </>
  )
}

function OwnMove({ one }: { one: MutationCaseRow }) {
  const { t } = useTranslation('shell')
  return (
    <article className="sl-plan-stack" aria-label={one.number}>
      <section className="sl-plan-card">
        <div className="sl-why__who">
          <Title headingLevel="h2" size="lg">
            <AppLink to={`/kasus/${one.id}`}>{one.number}</AppLink>
          </Title>
          <CaseStatus status={one.status} />
        </div>
        <dl className="sl-standing__facts">
          <div>
            <dt>{t('ownMoves.from')}</dt>
            <dd>
              <Post post={one.fromPosition} />
            </dd>
          </div>
          <div>
            <dt>{t('ownMoves.to')}</dt>
            <dd>
              <Post post={one.toPosition} />
            </dd>
          </div>
        </dl>
        <AppLink to={`/kekhawatiran-saya?kasus=${one.id}`}>{t('ownMoves.worry')}</AppLink>
      </section>
      <AnswerCard caseId={one.id} isOwn />
      <RemedyCard caseId={one.id} isOwn />
    </article>
  )
}
