import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { Post } from '@/components/format/Post'
import { AppLink } from '@/components/layout/AppLink'
import { LetterList } from '@/components/letters/LetterList'
import { useCase, useProgress } from '../api'
import { CaseActions } from '../CaseActions'
import { DocumentsTab } from '../DocumentsTab'
import { Standing } from '../Standing'

const IN_HAND = ['DRAFT', 'IN_REPAIR']

/** The case that is under way: what happens now, what is still to be done by the employee. */
export function RunningCase({ id }: { id: string }) {
  const { t } = useTranslation('cases')
  const one = useCase(id)
  const progress = useProgress(id)
  const error = one.error ?? progress.error
  if (error) return <ProblemAlert error={error} />
  if (!one.data || !progress.data) return <Waiting />
  const isMine = one.data.kind === 'OWN_REQUEST' && IN_HAND.includes(one.data.status)
  return (
    <>
      <section className="sl-plan-card">
        <div className="sl-why__who">
          <Title headingLevel="h2" size="md">
            <AppLink to={`/kasus/${id}`}>{one.data.number}</AppLink>
          </Title>
          <CaseStatus status={one.data.status} />
        </div>
        <small className="sl-muted">{t('column.to')}</small>
        <Post post={one.data.toPosition} />
        {one.data.motive && <blockquote className="sl-quote">{one.data.motive}</blockquote>}
      </section>
      <Standing one={one.data} progress={progress.data} isOwn />
      {isMine && (
        <section className="sl-plan-card">
          <Title headingLevel="h2" size="md">
            {t('request.todo')}
          </Title>
          <ol className="sl-todo">
            <li>{t('request.step.letter')}</li>
            <li>{t('request.step.papers')}</li>
            <li>{t('request.step.submit')}</li>
          </ol>
          <LetterList subject={`/mutation-cases/${id}`} only={['T1']} />
        </section>
      )}
      <DocumentsTab one={one.data} />
      <div className="sl-chips">
        <CaseActions one={one.data} progress={progress.data} />
      </div>
    </>
  )
}
