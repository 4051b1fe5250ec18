import { Button, PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePermissions } from '@/api/session'
import type { WishWindow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AddressTabs } from '@/components/layout/AddressTabs'
import { Figure, Figures } from '@/components/layout/Figure'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { useWindow, useWishSummary } from '../api'
import { useWindowText } from '../useWindowText'
import { WindowStatusLabel } from '../WindowStatusLabel'
import { CountTable } from './CountTable'
import { ExchangeTable } from './ExchangeTable'
import { ChangeWindow, CloseWindow } from './WindowModals'
import { WishTable } from './WishTable'

/** Words of the address; the screen shows their translations. */
const TABS = ['minat', 'tempat', 'tukar'] as const
type WishTab = (typeof TABS)[number]

/** One window: what was said in figures, by whom, about which posts, and who would change with whom. */
export function WindowDetail({ id }: { id: string }) {
  const { t } = useTranslation('wishes')
  const text = useWindowText()
  const window = useWindow(id)
  const [search, setSearch] = useSearchParams()
  const crumbs = [{ label: t('desk.title'), to: '/minat' }]
  const tab: WishTab = TABS.find((name) => name === search.get('tab')) ?? 'minat'
  if (window.error)
    return (
      <>
        <PageHeader title={t('desk.window')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={window.error} retry={() => void window.refetch()} />
        </PageSection>
      </>
    )
  if (!window.data) return <Waiting />
  const one = window.data
  return (
    <>
      <PageHeader
        title={one.name}
        crumbs={crumbs}
        badge={<WindowStatusLabel status={one.status} />}
        lead={`${text(one)} ${t('desk.atMost', { count: one.mostWishes })}`}
        actions={<WindowActs window={one} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-plan-stack">
          <Said window={id} />
          <AddressTabs
            panel="wish-panel"
            label={t('desk.tabs')}
            tabs={TABS}
            tab={tab}
            titleOf={(name) => t(`desk.tab.${name}`)}
            onShow={(name) => setSearch(name === 'minat' ? {} : { tab: name })}
          >
            {tab === 'minat' && <WishTable window={id} />}
            {tab === 'tempat' && <CountTable window={id} />}
            {tab === 'tukar' && <ExchangeTable window={id} />}
          </AddressTabs>
        </div>
      </PageSection>
    </>
  )
}

function WindowActs({ window }: { window: WishWindow }) {
  const { t } = useTranslation('wishes')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [act, setAct] = useState<'change' | 'close'>()
  if (!may('wish-windows:write') || readOnly || window.status === 'CLOSED') return null
  const done = () => setAct(undefined)
  return (
    <>
      <Button variant="secondary" onClick={() => setAct('change')}>
        {t(window.status === 'ENDED' ? 'desk.prolong' : 'desk.change')}
      </Button>
      {window.status !== 'ENDED' && (
        <Button variant="secondary" isDanger onClick={() => setAct('close')}>
          {t('desk.close')}
        </Button>
      )}
      {act === 'change' && <ChangeWindow window={window} onClose={done} />}
      {act === 'close' && <CloseWindow window={window} onClose={done} />}
    </>
  )
}

/** Everybody's wishes in figures, and why people wish. */
function Said({ window }: { window: string }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const summary = useWishSummary(window)
  if (summary.error) return <ProblemAlert error={summary.error} retry={() => void summary.refetch()} />
  if (!summary.data) return <Waiting />
  const { people, wanted, unwanted, exchanges, agreed, reasons } = summary.data
  return (
    <>
      <Figures>
        <Figure label={t('desk.figure.people')} value={format.integer(people)} />
        <Figure label={t('desk.figure.wanted')} value={format.integer(wanted)} />
        <Figure label={t('desk.figure.unwanted')} value={format.integer(unwanted)} />
        <Figure
          label={t('desk.figure.exchanges')}
          value={format.integer(exchanges)}
          note={agreed > 0 && t('desk.figure.agreed', { count: agreed })}
        />
      </Figures>
      {reasons.length > 0 && (
        <p className="sl-muted">
          {t('desk.reasons', {
            reasons: reasons
              .map((one) => `${t(`reason.${one.reason}`)} (${format.integer(one.people)})`)
              .join(', '),
          })}
        </p>
      )}
    </>
  )
}
