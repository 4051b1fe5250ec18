import { Label, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { PlanRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'

export function LatestPlans({ plans }: { plans: PlanRow[] }) {
  const { t } = useTranslation('dashboard')
  const format = useFormat()
  const may = usePermissions()
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('plans')}
      </Title>
      {plans.length === 0 && <p className="sl-muted">{t('noPlans')}</p>}
      <ul className="sl-rows">
        {plans.map((plan) => (
          <li key={plan.id}>
            <span>
              <AppLink to={`/rencana/${plan.id}`}>{plan.name}</AppLink>
              <small className="sl-muted">
                {plan.moves === null
                  ? format.instant(plan.createdAt)
                  : t('planResult', {
                      moves: format.integer(plan.moves),
                      before: format.integer(plan.shortageBefore),
                      after: format.integer(plan.shortageAfter),
                    })}
              </small>
            </span>
            <Label
              isCompact
              color={plan.status === 'PLANNED' ? 'green' : plan.status === 'FAILED' ? 'red' : 'grey'}
            >
              {t(`planStatus.${plan.status}`)}
            </Label>
          </li>
        ))}
      </ul>
      {may('plans:write') && <AppLink to="/rencana/baru">{t('newPlan')}</AppLink>}
    </section>
  )
}
