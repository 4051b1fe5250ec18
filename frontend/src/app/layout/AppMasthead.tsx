import {
  Button,
  Label,
  Masthead,
  MastheadBrand,
  MastheadContent,
  MastheadLogo,
  MastheadMain,
  MastheadToggle,
  PageToggleButton,
} from '@patternfly/react-core'
import { SearchIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import { AppLink } from '@/components/layout/AppLink'
import { AsOfPicker } from '@/components/layout/AsOfPicker'
import { Brand } from '@/components/layout/Brand'
import { LanguageSwitch } from '@/components/layout/LanguageSwitch'
import { UserMenu } from './UserMenu'

interface Props {
  onSearch: () => void
  isNavOpen: boolean
  onToggleNav: () => void
}

export function AppMasthead({ onSearch, isNavOpen, onToggleNav }: Props) {
  const { t } = useTranslation('shell')
  const { government } = useMe()
  return (
    <Masthead
      className={`sl-masthead pf-v6-theme-dark${government.demo ? ' sl-masthead--demo' : ''}`}
      display={{ default: 'inline' }}
    >
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton
            isHamburgerButton
            isSidebarOpen={isNavOpen}
            onSidebarToggle={onToggleNav}
            aria-label={t('toggleNavigation')}
            id="nav-toggle"
          />
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={(props: object) => <AppLink to="/" {...props} />}>
            <Brand government={government.name} />
          </MastheadLogo>
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <div className="sl-masthead__tools">
          {government.demo && (
            <Label className="sl-demo sl-wide" color="yellow" title={t('demo.title')}>
              {t('demo.text')}
            </Label>
          )}
          <Button
            className="sl-masthead__search"
            variant="plain"
            icon={<SearchIcon />}
            onClick={onSearch}
            aria-label={t('search.open')}
            aria-keyshortcuts="Control+K /"
          >
            <span className="sl-wide">
              {t('search.short')} <kbd>{t('search.keys')}</kbd>
            </span>
          </Button>
          <AsOfPicker timeZone={government.timeZone} />
          <span className="sl-wide">
            <LanguageSwitch />
          </span>
          <UserMenu />
        </div>
        {government.demo && <p className="sl-demo-strip sl-narrow">{t('demo.text')}</p>}
      </MastheadContent>
    </Masthead>
  )
}
