import { Button, Label, SearchInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountView } from '@/api/types'
import { useAgencies } from '@/api/units'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFilter } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { DataTable } from '@/components/list/DataTable'
import type { Column } from '@/components/list/types'
import { useAccounts } from './api'

/** All accounts of the government; a few dozen, so the list is whole and the search is here. */
export function AccountTable({ onOpen }: { onOpen: (account: AccountView) => void }) {
  const { t } = useTranslation(['accounts', 'common'])
  const format = useFormat()
  const accounts = useAccounts()
  const agencies = useAgencies()
  const [wanted, setWanted] = useState('')
  if (accounts.error) return <ProblemAlert error={accounts.error} retry={() => void accounts.refetch()} />
  const scopeOf = ({ unitId, roles }: AccountView) => {
    if (unitId) return agencies.data?.find(({ id }) => id === unitId)?.name ?? t('accounts:oneUnit')
    return t(roles.every((role) => role === 'EMPLOYEE') ? 'accounts:ownData' : 'accounts:wholeGovernment')
  }
  const columns: Column<AccountView>[] = [
    {
      key: 'username',
      label: t('accounts:username'),
      cell: (account) => (
        <Button variant="link" isInline onClick={() => onOpen(account)}>
          {account.username}
        </Button>
      ),
    },
    { key: 'displayName', label: t('accounts:displayName'), cell: (account) => account.displayName },
    {
      key: 'roles',
      label: t('accounts:roles'),
      cell: (account) => account.roles.map((role) => t(`common:role.${role}`)).join(', '),
    },
    { key: 'unit', label: t('accounts:scope'), cell: scopeOf },
    {
      key: 'active',
      label: t('accounts:state'),
      cell: (account) => (
        <Label isCompact color={account.active ? 'green' : 'grey'}>
          {t(account.active ? 'accounts:active' : 'accounts:inactive')}
        </Label>
      ),
    },
    {
      key: 'createdAt',
      label: t('accounts:createdAt'),
      nowrap: true,
      cell: (account) => format.date(account.createdAt),
    },
  ]
  const rows = (accounts.data ?? []).filter((account) =>
    `${account.username} ${account.displayName}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  )
  return (
    <div className="sl-list">
      <div className="sl-toolbar">
        <div className="sl-toolbar__row">
          <div className="sl-toolbar__first">
            <SearchInput
              aria-label={t('accounts:find')}
              placeholder={t('accounts:find')}
              value={wanted}
              onChange={(_, value) => setWanted(value)}
              onClear={() => setWanted('')}
              resetButtonLabel={t('common:clear')}
            />
          </div>
        </div>
      </div>
      {!accounts.isPending && rows.length === 0 ? (
        <EmptyFilter onClear={() => setWanted('')} />
      ) : (
        <DataTable
          label={t('accounts:title')}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          isLoading={accounts.isPending}
        />
      )}
    </div>
  )
}
