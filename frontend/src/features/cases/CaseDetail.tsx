import { PageSection } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { CaseProgress, MutationCaseView } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { AddressTabs } from '@/components/layout/AddressTabs'
import { PageHeader } from '@/components/layout/PageHeader'
import { useCase, useProgress } from './api'
import { CaseActions } from './CaseActions'
import { DocumentsTab } from './DocumentsTab'
import { HandoverTab } from './handover/HandoverTab'
import { InterestTab } from './InterestTab'
import { LettersTab } from './LettersTab'
import { RulesTab } from './RulesTab'
import { HAS_DECREE } from './states'
import { SummaryTab } from './SummaryTab'
import { Timeline } from './Timeline'

/** Words of the address; the screen shows their translations. */
const TABS = ['ringkasan', 'dokumen', 'ketentuan', 'kepentingan', 'surat', 'serah-terima', 'riwayat'] as const
type CaseTab = (typeof TABS)[number]

interface Props {
  id: string
  /** What the person of the case says to it and can do about it: below the summary. */
  voices?: (one: MutationCaseView) => ReactNode
}

/** One case on its way: where it stands, the one step that is mine, and everything the step rests on. */
export function CaseDetail({ id, voices }: Props) {
  const { t } = useTranslation('cases')
  const query = useCase(id)
  const progress = useProgress(id)
  const crumbs = [{ label: t('title'), to: '/kasus' }]
  const error = query.error ?? progress.error
  if (error)
    return (
      <>
        <PageHeader title={t('case')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert
            error={error}
            retry={() => {
              void query.refetch()
              void progress.refetch()
            }}
          />
        </PageSection>
      </>
    )
  if (!query.data || !progress.data) return <Waiting />
  const one = query.data
  return (
    <>
      <PageHeader
        title={one.number}
        crumbs={crumbs}
        badge={<CaseStatus status={one.status} />}
        lead={`${one.employee.name} · ${t(`kind.${one.kind}`, { defaultValue: one.kind })}`}
        actions={<CaseActions one={one} progress={progress.data} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <CaseTabs one={one} progress={progress.data} voices={voices?.(one)} />
      </PageSection>
    </>
  )
}

interface TabsProps {
  one: MutationCaseView
  progress: CaseProgress
  voices: ReactNode
}

function CaseTabs({ one, progress, voices }: TabsProps) {
  const { t } = useTranslation('cases')
  const [search, setSearch] = useSearchParams()
  const tabs = TABS.filter((name) => name !== 'serah-terima' || HAS_DECREE.includes(one.status))
  const tab: CaseTab = tabs.find((name) => name === search.get('tab')) ?? 'ringkasan'
  const show = (next: CaseTab) =>
    setSearch((current) => {
      const to = new URLSearchParams(current)
      if (next === 'ringkasan') to.delete('tab')
      else to.set('tab', next)
      return to
    })
  const panel = {
    ringkasan: (
      <div className="sl-plan-stack">
        <SummaryTab one={one} progress={progress} />
        {voices}
      </div>
    ),
    dokumen: <DocumentsTab one={one} />,
    ketentuan: <RulesTab one={one} progress={progress} />,
    kepentingan: <InterestTab one={one} />,
    surat: <LettersTab one={one} />,
    'serah-terima': <HandoverTab one={one} />,
    riwayat: <Timeline one={one} progress={progress} />,
  }[tab]
  return (
    <AddressTabs
      panel="case-panel"
      label={t('tabs')}
      tabs={tabs}
      tab={tab}
      titleOf={(name) => t(`tab.${name}`)}
      onShow={show}
    >
      {panel}
    </AddressTabs>
  )
}
