import { Divider, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import { UserIcon } from '@patternfly/react-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { LanguageSwitch } from '@/components/layout/LanguageSwitch'
import { useMe, useSignOut } from '@/api/session'

export function UserMenu() {
  const { t } = useTranslation(['shell', 'common'])
  const me = useMe()
  const signOut = useSignOut()
  const navigate = useNavigate()
  const [isOpen, setOpen] = useState(false)
  return (
    <Dropdown
      isOpen={isOpen}
      onOpenChange={setOpen}
      onSelect={() => setOpen(false)}
      popperProps={{ position: 'end' }}
      toggle={(ref) => (
        <MenuToggle
          ref={ref}
          variant="plainText"
          icon={<UserIcon />}
          isExpanded={isOpen}
          aria-label={t('shell:userMenu', { name: me.displayName })}
          onClick={() => setOpen(!isOpen)}
        >
          <span className="sl-wide">{me.displayName}</span>
        </MenuToggle>
      )}
    >
      <div className="sl-user">
        <strong>{me.displayName}</strong>
        <span>{me.username}</span>
        <span>{me.roles.map((role) => t(`common:role.${role}`)).join(', ')}</span>
        <span>{me.unit?.name ?? me.government.name}</span>
        <span className="sl-narrow">
          <LanguageSwitch />
        </span>
      </div>
      <Divider />
      <DropdownList>
        {me.employeeId && (
          <DropdownItem onClick={() => void navigate(`/pegawai/${me.employeeId}`)}>
            {t('shell:myData')}
          </DropdownItem>
        )}
        <DropdownItem onClick={() => signOut.mutate()}>{t('shell:signOut')}</DropdownItem>
      </DropdownList>
    </Dropdown>
  )
}
