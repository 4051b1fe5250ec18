import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { NoticeView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useAudience } from './api'
import { picksOf } from './write/audience'
import { PickName } from './write/PickName'

/** Who a draft goes to: the groups, how many people that are today, and the first of them by name. */
export function AudienceCard({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const audience = useAudience(notice)
  const isNobody = isProblem(audience.error, 'audience-empty')
  const found = audience.data
  const rest = found ? found.people - found.items.length : 0
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('audience.title')}
      </Title>
      <ul className="sl-audience__groups">
        {picksOf(notice.audience).map((pick) => (
          <li key={`${pick.kind}-${pick.id}`}>
            {pick.kind !== 'EVERYBODY' && (
              <span className="sl-muted">{t(`audience.kind.${pick.kind}`)}: </span>
            )}
            <PickName pick={pick} />
          </li>
        ))}
      </ul>
      {isNobody && (
        <Alert isInline variant="danger" title={t('audience.nobody')}>
          <AppLink to={`/pengumuman/${notice.id}/ubah`}>{t('audience.change')}</AppLink>
        </Alert>
      )}
      {!isNobody && <ProblemAlert error={audience.error} retry={() => void audience.refetch()} />}
      {audience.isPending && <Waiting />}
      {found && (
        <>
          <p role="status">
            <strong>{t('audience.people', { people: format.integer(found.people) })}</strong>
            {found.withoutAddress > 0 &&
              ` ${t('audience.withoutAddress', { people: format.integer(found.withoutAddress) })}`}
          </p>
          <ul className="sl-audience__names" aria-label={t('audience.first')}>
            {found.items.map((person) => (
              <li key={person.employeeId}>
                {person.name}
                <small className="sl-muted"> {person.unitName ?? t('noUnit')}</small>
              </li>
            ))}
          </ul>
          {rest > 0 && <p className="sl-muted">{t('audience.more', { people: format.integer(rest) })}</p>}
        </>
      )}
    </section>
  )
}
