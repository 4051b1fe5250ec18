import { EmptyState, EmptyStateBody, Tab, TabTitleText, Title } from '@patternfly/react-core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { TabRow } from '@/components/layout/TabRow'
import { useAnonymousForm } from '../api'
import { RaiseUnnamed } from './RaiseUnnamed'
import { ReadUnnamed } from './ReadUnnamed'

/** A worry without a name, and the way back to its answer. No session is asked for, sent or looked at. */
export function UnnamedConcern({ government }: { government: string }) {
  const { t } = useTranslation(['concerns', 'common'])
  const form = useAnonymousForm(government)
  const [tab, setTab] = useState<'raise' | 'read'>('raise')
  const title = t('concerns:unnamed.title')
  useEffect(() => {
    document.title = `${title} · ${t('common:product')}`
  }, [title, t])
  const isUnknown = isProblem(form.error) && form.error.status === 404
  return (
    <>
      <Title headingLevel="h1" size="2xl">
        {title}
      </Title>
      {isUnknown ? (
        <EmptyState titleText={t('concerns:unnamed.unknown')} headingLevel="h2" variant="sm">
          <EmptyStateBody>{t('concerns:unnamed.unknownBody')}</EmptyStateBody>
        </EmptyState>
      ) : (
        <ProblemAlert error={form.error} retry={() => void form.refetch()} />
      )}
      {form.isPending && <Waiting />}
      {form.data && (
        <>
          <p>{t('concerns:unnamed.lead', { government: form.data.government })}</p>
          <TabRow
            aria-label={title}
            activeKey={tab}
            onSelect={(_, key) => setTab(key as 'raise' | 'read')}
            isFilled
          >
            <Tab
              eventKey="raise"
              title={<TabTitleText>{t('concerns:unnamed.tab.raise')}</TabTitleText>}
              className="sl-voice__tab"
            >
              <RaiseUnnamed government={government} form={form.data} />
            </Tab>
            <Tab
              eventKey="read"
              title={<TabTitleText>{t('concerns:unnamed.tab.read')}</TabTitleText>}
              className="sl-voice__tab"
            >
              <ReadUnnamed government={government} />
            </Tab>
          </TabRow>
        </>
      )}
    </>
  )
}
