import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { isProblem } from '@/api/problem'
import { useMe } from '@/api/session'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { NoPermission, Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { EmployeeFile, useEmployee } from '@/features/employees'
import { useAsOf } from '@/lib/as-of'

export function Component() {
  const { t } = useTranslation(['shell', 'employees'])
  const me = useMe()
  const { asOf } = useAsOf()
  const { id = '' } = useParams()
  const employee = useEmployee(id, asOf)
  const isOwn = me.employeeId === id
  const crumbs =
    me.roles.length === 1 && me.roles[0] === 'EMPLOYEE'
      ? []
      : [{ label: t('shell:nav.employees'), to: '/pegawai' }]
  return (
    <>
      <PageHeader
        title={employee.data?.name ?? t('employees:one')}
        lead={isOwn ? t('employees:ownLead') : undefined}
        crumbs={crumbs}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {isProblem(employee.error) && employee.error.status === 403 ? (
          <NoPermission />
        ) : (
          <ProblemAlert error={employee.error} retry={() => void employee.refetch()} />
        )}
        {employee.isPending && <Waiting />}
        {employee.data && <EmployeeFile employee={employee.data} />}
      </PageSection>
    </>
  )
}
