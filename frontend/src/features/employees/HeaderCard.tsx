import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import { usePermissions } from '@/api/session'
import type { EmployeeView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'

/** The few facts everybody asks for first. */
export function HeaderCard({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const name = useCodeNames()
  const may = usePermissions()
  const { position } = employee
  return (
    <dl className="sl-facts sl-card">
      <Fact term={t('column.nip')}>
        <span className="sl-digits">{employee.nip}</span>
        <small>
          {[
            name('employment-statuses', employee.employmentStatus),
            employee.legalStatus &&
              name('legal-statuses', employee.legalStatus.code, employee.legalStatus.name),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </Fact>
      <Fact term={t('column.position')}>
        {position?.jobName ?? t('noPosition')}
        {position && (
          <small>
            {position.unitId && may('organisation:read') ? (
              <AppLink to={`/peta-jabatan?unit=${position.unitId}`}>{position.unitName}</AppLink>
            ) : (
              position.unitName
            )}
            {position.agencyName !== position.unitName && ` · ${position.agencyName}`}
          </small>
        )}
      </Fact>
      <Fact term={t('column.rank')}>
        {employee.rank?.name ?? '–'}
        {employee.rankFrom && <small>{t('since', { date: format.date(employee.rankFrom) })}</small>}
      </Fact>
      <Fact term={t('column.tenure')}>
        {format.months(employee.tenureMonths)}
        {position?.jobClass && <small>{t('class', { value: position.jobClass })}</small>}
      </Fact>
      <Fact term={t('column.retirement')}>
        {format.date(employee.retirementDate)}
        {employee.monthsToRetirement !== null && (
          <small>{t('inTime', { time: format.months(employee.monthsToRetirement) })}</small>
        )}
      </Fact>
      <Fact term={t('column.predicate')}>
        {employee.lastPredicate ? name('predicates', employee.lastPredicate) : '–'}
      </Fact>
    </dl>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
