import { AlertActionLink, Page, SkipToContent } from '@patternfly/react-core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { useMe, useSession } from '@/api/session'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { SearchPalette } from '@/features/search'
import { useAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { AppMasthead } from './AppMasthead'
import { AppSidebar } from './AppSidebar'
import { usePages } from './usePages'

const MAIN = 'main-content'
const isDesk = () => window.innerWidth >= 1200

/** The frame around every page: who is signed in, the date looked at, the way to all other pages. */
export function AppLayout() {
  const session = useSession()
  const location = useLocation()
  if (session.isPending) return <Waiting />
  if (session.error) return <ProblemAlert error={session.error} retry={() => void session.refetch()} />
  if (!session.data) {
    const next =
      location.pathname === '/' && !location.search
        ? ''
        : `?next=${encodeURIComponent(location.pathname + location.search)}`
    return <Navigate to={`/login${next}`} replace />
  }
  return <SignedIn />
}

function SignedIn() {
  const { t } = useTranslation('shell')
  const { asOf, setAsOf } = useAsOf()
  const format = useFormat()
  const { government, displayName } = useMe()
  const pages = usePages()
  const { pathname } = useLocation()
  const [isSearching, setSearching] = useState(false)
  const [isNavOpen, setNavOpen] = useState(isDesk)
  const first = useRef(true)
  const wasDesk = useRef(isDesk())

  useEffect(() => {
    // After a change of page the reader of the screen starts at the new page, not at the old link.
    if (first.current) first.current = false
    else document.getElementById(MAIN)?.focus({ preventScroll: true })
  }, [pathname])

  // The frame only slides its navigation in on a phone when it is asked to watch the width.
  const onPageResize = () => {
    if (isDesk() === wasDesk.current) return
    wasDesk.current = isDesk()
    setNavOpen(wasDesk.current)
  }

  return (
    <Page
      onPageResize={onPageResize}
      masthead={
        <AppMasthead
          onSearch={() => setSearching(true)}
          isNavOpen={isNavOpen}
          onToggleNav={() => setNavOpen(!isNavOpen)}
        />
      }
      sidebar={<AppSidebar isOpen={isNavOpen} onSelect={() => isDesk() || setNavOpen(false)} />}
      mainContainerId={MAIN}
      skipToContent={<SkipToContent href={`#${MAIN}`}>{t('skip')}</SkipToContent>}
      isContentFilled
    >
      <p className="sl-print-only">
        {t('print', {
          government: government.name,
          date: format.date(asOf ?? todayIn(government.timeZone)),
          user: displayName,
        })}
        {government.demo && ` · ${t('demo.text')}`}
      </p>
      {asOf && (
        <Alert
          className="sl-as-of-banner"
          isInline
          variant="info"
          title={t('asOf.banner', { date: format.date(asOf) })}
          actionLinks={
            <AlertActionLink onClick={() => setAsOf(undefined)}>{t('asOf.today')}</AlertActionLink>
          }
        >
          {t('asOf.readOnly')}
        </Alert>
      )}
      <Outlet />
      <ScrollRestoration />
      <SearchPalette pages={pages} isOpen={isSearching} onOpen={setSearching} />
    </Page>
  )
}
