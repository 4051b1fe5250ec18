import { PageSection, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { useList } from '@/api/lists'
import type { WishWindow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { WINDOWS } from '../api'
import { useWindowText } from '../useWindowText'
import { WindowStatusLabel } from '../WindowStatusLabel'
import { Exchanges } from './Exchanges'
import { RankedWishes } from './RankedWishes'

/** Where the reader would like to work: said and changed while a window is open, read afterwards. */
export function OwnWishes() {
  const { t } = useTranslation('wishes')
  const [search] = useSearchParams()
  const list = useList<WishWindow>(WINDOWS, { limit: 20 })
  const asked = search.get('masa')
  const shown =
    list.rows.find(({ id }) => id === asked) ??
    list.rows.filter(({ open }) => open).at(-1) ??
    list.rows.find(({ status }) => status !== 'UPCOMING') ??
    list.rows[0]
  const others = list.rows.filter(({ id }) => id !== shown?.id)
  return (
    <>
      <PageHeader title={t('own.title')} lead={t('own.lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-request">
          <ProblemAlert error={list.error} retry={list.retry} />
          {list.isLoading && <Waiting />}
          {!list.isLoading && !list.error && !shown && (
            <section className="sl-plan-card">
              <p>{t('own.noWindow')}</p>
            </section>
          )}
          {shown && <OneWindow key={shown.id} window={shown} />}
          {others.length > 0 && <OtherWindows windows={others} />}
        </div>
      </PageSection>
    </>
  )
}

function OneWindow({ window }: { window: WishWindow }) {
  const { t } = useTranslation('wishes')
  const text = useWindowText()
  return (
    <>
      <section className="sl-plan-card" aria-labelledby="wish-window">
        <div className="sl-why__who">
          <Title headingLevel="h2" size="lg" id="wish-window">
            {window.name}
          </Title>
          <WindowStatusLabel status={window.status} />
        </div>
        <p>{text(window)}</p>
        <p className="sl-muted">
          {t('own.noPromise')} <AppLink to="/akses-data-saya">{t('own.readers')}</AppLink>
        </p>
      </section>
      <RankedWishes window={window} />
      <Exchanges window={window} />
    </>
  )
}

function OtherWindows({ windows }: { windows: WishWindow[] }) {
  const { t } = useTranslation('wishes')
  const text = useWindowText()
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('own.others')}
      </Title>
      <ul className="sl-wish-others">
        {windows.map((one) => (
          <li key={one.id}>
            <AppLink to={`/minat-saya?masa=${one.id}`}>{one.name}</AppLink>
            <small className="sl-muted">{text(one)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
