import { Title } from '@patternfly/react-core'
import { LockIcon } from '@patternfly/react-icons'
import { useTranslation } from 'react-i18next'
import { useReferenceData } from '@/api/lists'
import type { EmployeeView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { lastDay } from './days'

/** Sanctions and relatives: only for those the service lets see them. */
export function PersonalCards({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const levels = useReferenceData('discipline-levels')
  const kinds = useReferenceData('kinship-kinds')
  const { discipline, kinship } = employee
  if (discipline === null || kinship === null)
    return (
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('personal')}
        </Title>
        <p className="sl-muted">
          <LockIcon aria-hidden /> {t('masked')}
        </p>
      </section>
    )
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('personal')}
      </Title>
      <h3 className="sl-subhead">{t('discipline')}</h3>
      {discipline.length === 0 ? (
        <p className="sl-muted">{t('noDiscipline')}</p>
      ) : (
        <ul className="sl-rows">
          {discipline.map((sanction) => (
            <li key={`${sanction.from}${sanction.level}`}>
              <span>
                {[
                  levels.data?.find(({ code }) => code === sanction.level)?.name ?? sanction.level,
                  sanction.kind,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {sanction.decreeNumber && <small className="sl-muted">{sanction.decreeNumber}</small>}
              </span>
              <small>
                {t('span', {
                  from: format.date(sanction.from),
                  to: sanction.to ? format.date(lastDay(sanction.to)) : t('now'),
                })}
              </small>
            </li>
          ))}
        </ul>
      )}
      <h3 className="sl-subhead">{t('kinship')}</h3>
      {kinship.length === 0 ? (
        <p className="sl-muted">{t('noKinship')}</p>
      ) : (
        <ul className="sl-rows">
          {kinship.map((relative) => (
            <li key={relative.employeeId}>
              <AppLink to={`/pegawai/${relative.employeeId}`}>{relative.name}</AppLink>
              <small>
                {kinds.data?.find(({ code }) => code === relative.relation)?.name ?? relative.relation}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
