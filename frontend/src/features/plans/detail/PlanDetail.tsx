import { PageSection } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AddressTabs } from '@/components/layout/AddressTabs'
import { PageHeader } from '@/components/layout/PageHeader'
import { usePlan } from '../api'
import { EditPlan } from '../form/EditPlan'
import { PlanStatus, VerifiedBadge } from '../PlanStatus'
import { CertificateTab } from './CertificateTab'
import { ChainsTab } from './ChainsTab'
import { CompareTab } from './CompareTab'
import { FlowsTab } from './FlowsTab'
import { MovesTab } from './MovesTab'
import { PlanActions } from './PlanActions'
import { RunState } from './RunState'
import { ShortagesTab } from './ShortagesTab'
import { SummaryTab } from './SummaryTab'
import { UnitsTab } from './UnitsTab'
import { TABS, usePlanTab, type PlanTab } from './usePlanTab'

const PANEL: Record<PlanTab, (props: { plan: PlanView }) => ReactNode> = {
  ringkasan: SummaryTab,
  perpindahan: MovesTab,
  rantai: ChainsTab,
  aliran: FlowsTab,
  unit: UnitsTab,
  kekurangan: ShortagesTab,
  sertifikat: CertificateTab,
  bandingkan: CompareTab,
}

/** One plan: how it stands, what it does, and why. */
export function PlanDetail({ id }: { id: string }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const { isEditing, edit } = usePlanTab()
  const query = usePlan(id)
  const crumbs = [{ label: t('title'), to: '/rencana' }]
  if (query.error && !query.data)
    return (
      <>
        <PageHeader title={t('plan')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={query.error} retry={() => void query.refetch()} />
        </PageSection>
      </>
    )
  if (!query.data) return <Waiting />
  const plan = query.data.data
  const hasResult = plan.run !== null && (plan.status === 'PLANNED' || plan.status === 'STALE')
  return (
    <>
      <PageHeader
        title={plan.name}
        crumbs={crumbs}
        badge={
          <>
            <PlanStatus status={plan.status} />
            <VerifiedBadge verified={plan.verified} />
          </>
        }
        lead={
          <>
            {plan.description && <span className="sl-plan-description">{plan.description}</span>}
            <span>
              {t('dates', { asOf: format.date(plan.asOf), effectiveOn: format.date(plan.effectiveOn) })}
              {' · '}
              {plan.createdBy}
            </span>
          </>
        }
        actions={!isEditing && <PlanActions plan={plan} etag={query.data.etag} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {isEditing ? (
          <EditPlan plan={query.data} onDone={() => edit(false)} />
        ) : (
          <>
            <RunState plan={plan} />
            {hasResult && <Result plan={plan} />}
          </>
        )}
      </PageSection>
    </>
  )
}

function Result({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const { tab, showTab } = usePlanTab()
  const Panel = PANEL[tab]
  return (
    <AddressTabs
      panel="plan-panel"
      label={t('tabs')}
      tabs={TABS}
      tab={tab}
      titleOf={(name) => t(`tab.${name}`)}
      onShow={showTab}
    >
      <Panel key={`${tab}-${plan.latestRunId}`} plan={plan} />
    </AddressTabs>
  )
}
