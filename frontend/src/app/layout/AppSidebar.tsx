import { Nav, NavGroup, NavItem, PageSidebar, PageSidebarBody } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { AppLink } from '@/components/layout/AppLink'
import { usePageGroups } from './usePages'

const isAt = (path: string, here: string) =>
  path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`)

export function AppSidebar({ isOpen, onSelect }: { isOpen: boolean; onSelect: () => void }) {
  const { t } = useTranslation('shell')
  const { pathname } = useLocation()
  const groups = usePageGroups()
  return (
    <PageSidebar className="sl-sidebar" isSidebarOpen={isOpen}>
      <PageSidebarBody>
        <Nav aria-label={t('navigation')} onSelect={onSelect}>
          {groups.map(({ group, pages }) => (
            <NavGroup key={group} title={t(`navGroup.${group}`)}>
              {pages.map(({ key, path, label, icon: Icon }) => (
                <NavItem key={key} itemId={key} isActive={isAt(path, pathname)}>
                  <AppLink to={path} aria-current={isAt(path, pathname) ? 'page' : undefined}>
                    <span className="sl-sidebar__icon" aria-hidden="true">
                      <Icon />
                    </span>
                    {label}
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
