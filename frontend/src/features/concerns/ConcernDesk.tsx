import { Button, PageSection, Tab, TabTitleText } from '@patternfly/react-core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useMe, usePermissions } from '@/api/session'
import type { ConcernView } from '@/api/types'
import { PageHeader } from '@/components/layout/PageHeader'
import { TabRow } from '@/components/layout/TabRow'
import { useAsOf } from '@/lib/as-of'
import { ConcernInbox } from './desk/ConcernInbox'
import { NoteConcern } from './desk/NoteConcern'
import { ConcernFigures } from './summary/ConcernFigures'

/** Worries as those see them who answer them, and as figures for those who only may count. */
export function ConcernDesk({ company }: { company: (concern: ConcernView) => ReactNode }) {
  const { t } = useTranslation('concerns')
  const may = usePermissions()
  const { roles } = useMe()
  const { readOnly } = useAsOf()
  const [search, setSearch] = useSearchParams()
  const [isNoting, setNoting] = useState(false)
  // An employee who also leads a unit reads only the own worries, and those have a page of their own.
  const reads = may('concerns:read') && roles.some((role) => role === 'PLANNER' || role === 'AUDITOR')
  const tab = reads && search.get('tab') !== 'ringkasan' ? 'inbox' : 'summary'
  return (
    <>
      <PageHeader
        title={t('desk.title')}
        lead={t('desk.lead')}
        actions={
          may('concerns:raise') &&
          !readOnly && (
            <Button variant="secondary" onClick={() => setNoting(true)}>
              {t('desk.note')}
            </Button>
          )
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {reads && (
          <TabRow
            aria-label={t('desk.tabs')}
            component="nav"
            activeKey={tab}
            className="sl-plan-tabs"
            onSelect={(event, key) => {
              event.preventDefault()
              setSearch(key === 'inbox' ? {} : { tab: 'ringkasan' })
            }}
          >
            <Tab
              eventKey="inbox"
              href="?"
              tabContentId="concern-panel"
              title={<TabTitleText>{t('desk.tab.inbox')}</TabTitleText>}
            />
            <Tab
              eventKey="summary"
              href="?tab=ringkasan"
              tabContentId="concern-panel"
              title={<TabTitleText>{t('desk.tab.summary')}</TabTitleText>}
            />
          </TabRow>
        )}
        <div className="sl-plan-panel" id="concern-panel" role="tabpanel" aria-label={t(`desk.tab.${tab}`)}>
          {tab === 'inbox' ? <ConcernInbox company={company} /> : <ConcernFigures />}
        </div>
      </PageSection>
      {isNoting && <NoteConcern onClose={() => setNoting(false)} />}
    </>
  )
}
