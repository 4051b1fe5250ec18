import { Nav, NavGroup, NavItem, PageSidebar, PageSidebarBody } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { usePermissions } from '@/api/session'
import { AppLink } from '@/components/layout/AppLink'
import { NAVIGATION } from '../navigation'

const isAt = (path: string, here: string) =>
  path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`)

export function AppSidebar({ isOpen, onSelect }: { isOpen: boolean; onSelect: () => void }) {
  const { t } = useTranslation('shell')
  const may = usePermissions()
  const { pathname } = useLocation()
  const groups = NAVIGATION.map(({ group, entries }) => ({
    group,
    entries: entries.filter(({ permission }) => may(permission)),
  })).filter(({ entries }) => entries.length > 0)
  return (
    <PageSidebar className="sl-sidebar" isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label={t('navigation')} onSelect={onSelect}>
          {groups.map(({ group, entries }) => (
            <NavGroup key={group} title={t(`navGroup.${group}`)}>
              {entries.map(({ key, path, icon: Icon }) => (
                <NavItem key={key} itemId={key} isActive={isAt(path, pathname)}>
                  <AppLink to={path} aria-current={isAt(path, pathname) ? 'page' : undefined}>
                    <span className="sl-sidebar__icon" aria-hidden="true">
                      <Icon />
                    </span>
                    {t(`nav.${key}`)}
                  </AppLink>
                </NavItem>
              ))}
            </NavGroup>
          ))}
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  )
}
