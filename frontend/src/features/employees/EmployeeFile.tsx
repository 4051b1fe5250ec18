import { Tab, TabContentBody, TabTitleText } from '@patternfly/react-core'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { EmployeeView } from '@/api/types'
import { TabRow } from '@/components/layout/TabRow'
import { FitTab } from './FitTab'
import { HeaderCard } from './HeaderCard'
import { HistoryTab } from './HistoryTab'
import { PerformanceTab } from './PerformanceTab'
import { SourcesTab } from './SourcesTab'
import { SummaryTab } from './SummaryTab'

const TABS: { key: string; content: ComponentType<{ employee: EmployeeView }> }[] = [
  { key: 'ringkasan', content: SummaryTab },
  { key: 'riwayat', content: HistoryTab },
  { key: 'kinerja', content: PerformanceTab },
  { key: 'kecocokan', content: FitTab },
  { key: 'sumber', content: SourcesTab },
]

/** Everything known about one person, and where it comes from; the open tab stands in the address. */
export function EmployeeFile({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const [search, setSearch] = useSearchParams()
  const active = TABS.find(({ key }) => key === search.get('tab'))?.key ?? TABS[0]!.key
  const open = (key: string) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current)
        if (key === TABS[0]!.key) next.delete('tab')
        else next.set('tab', key)
        return next
      },
      { replace: true },
    )
  return (
    <div className="sl-file">
      <HeaderCard employee={employee} />
      <TabRow
        activeKey={active}
        onSelect={(_, key) => open(String(key))}
        aria-label={t('tabs')}
        mountOnEnter
        unmountOnExit
      >
        {TABS.map(({ key, content: Content }) => (
          <Tab key={key} eventKey={key} title={<TabTitleText>{t(`tab.${key}`)}</TabTitleText>}>
            <TabContentBody hasPadding className="sl-file__tab">
              <Content employee={employee} />
            </TabContentBody>
          </Tab>
        ))}
      </TabRow>
    </div>
  )
}
