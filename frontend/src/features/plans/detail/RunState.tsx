import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { JobProgress } from '@/components/feedback/JobProgress'
import { problemText } from '@/components/feedback/problem-text'
import { EmptyFirstUse } from '@/components/feedback/States'
import { CriteriaCard } from './CriteriaCard'

/** Everything about the run that is not its result: waiting for it, working on it, ended without one, outdated. */
export function RunState({ plan }: { plan: PlanView }) {
  const { t } = useTranslation(['plans', 'common', 'problems'])
  const queries = useQueryClient()
  if (plan.status === 'PLANNED') return null
  if (plan.status === 'STALE')
    return (
      <Alert isInline variant="warning" title={t('run.stale')}>
        {t('run.staleBody')}
      </Alert>
    )
  const again = () => void queries.invalidateQueries({ queryKey: ['/plans'] })
  return (
    <div className="sl-plan-columns">
      <section className="sl-plan-card" aria-label={t('run.title')}>
        {plan.status === 'RUNNING' && plan.run && (
          <>
            <JobProgress jobId={plan.run.jobId} onEnd={again} />
            <p className="sl-muted">{t('run.leave')}</p>
          </>
        )}
        {plan.status === 'DRAFT' && <EmptyFirstUse title={t('run.draft')} body={t('run.draftBody')} />}
        {plan.status === 'FAILED' && (
          <Alert isInline variant="danger" title={t('run.failed')}>
            {plan.run?.problem ? problemText(t, plan.run.problem) : t('run.failedBody')}
          </Alert>
        )}
        {plan.status === 'CANCELLED' && (
          <Alert isInline variant="info" title={t('run.cancelled')}>
            {t('run.cancelledBody')}
          </Alert>
        )}
      </section>
      <CriteriaCard plan={plan} />
    </div>
  )
}
