import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import { EmptyFirstUse } from '@/components/feedback/States'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { DashboardBoard } from '@/features/dashboard'
import { OwnSurveyNotice } from '@/features/own-surveys'
import { OpenWindowNotice } from '@/features/wishes'
import { usePages } from '../layout/usePages'

export function Component() {
  const { t } = useTranslation('dashboard')
  const me = useMe()
  const may = usePermissions()
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={may('organisation:read') && t('lead', { place: me.unit?.name ?? me.government.name })}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {may('own-surveys:answer') && me.employeeId && <OwnSurveyNotice />}
        {may('wishes:own') && me.employeeId && <OpenWindowNotice />}
        {may('organisation:read') ? (
          <DashboardBoard />
        ) : (
          <>
            <EmptyFirstUse
              title={t('own.title', { name: me.displayName })}
              body={t('own.body')}
              action={me.employeeId && <AppLink to={`/pegawai/${me.employeeId}`}>{t('own.open')}</AppLink>}
            />
            <OwnPages />
          </>
        )}
      </PageSection>
    </>
  )
}

/** Everything somebody can do here who has no figures to look at: on a phone the menu is one tap further away. */
function OwnPages() {
  const pages = usePages().filter(({ path }) => path !== '/')
  return (
    <ul className="sl-own-pages">
      {pages.map(({ key, path, label, icon: Icon }) => (
        <li key={key}>
          <AppLink to={path}>
            <Icon aria-hidden="true" /> {label}
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
