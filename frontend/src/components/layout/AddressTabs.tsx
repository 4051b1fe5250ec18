import { Tab, TabTitleText } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { TabRow } from './TabRow'

interface Props<Name extends string> {
  /** Id of the panel. */
  panel: string
  label: string
  tabs: readonly Name[]
  /** The open one. */
  tab: Name
  titleOf: (name: Name) => string
  onShow: (name: Name) => void
  children: ReactNode
}

/** Tabs whose open one stands in the address as `?tab=`, above what it shows. */
export function AddressTabs<Name extends string>({
  panel,
  label,
  tabs,
  tab,
  titleOf,
  onShow,
  children,
}: Props<Name>) {
  return (
    <div className="sl-plan-result">
      <TabRow
        aria-label={label}
        component="nav"
        activeKey={tab}
        onSelect={(event, key) => {
          // The address changes without leaving the page. A handler on the tab itself would replace the tab's own.
          event.preventDefault()
          onShow(key as Name)
        }}
        className="sl-plan-tabs"
      >
        {tabs.map((name) => (
          <Tab
            key={name}
            eventKey={name}
            href={`?tab=${name}`}
            tabContentId={panel}
            title={<TabTitleText>{titleOf(name)}</TabTitleText>}
          />
        ))}
      </TabRow>
      <div className="sl-plan-panel" id={panel} role="tabpanel" aria-label={titleOf(tab)}>
        {children}
      </div>
    </div>
  )
}
