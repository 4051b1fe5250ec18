import { PageSection } from '@patternfly/react-core'
import { Outlet } from 'react-router'
import { usePermissions } from '@/api/session'
import type { Permission } from '@/api/types'
import { NoPermission } from '@/components/feedback/States'

/** Shows the page only to those who may see it; the service checks again. */
export function Guarded({ permission }: { permission: Permission }) {
  const may = usePermissions()
  if (may(permission)) return <Outlet />
  return (
    <PageSection hasBodyWrapper={false}>
      <NoPermission />
    </PageSection>
  )
}
