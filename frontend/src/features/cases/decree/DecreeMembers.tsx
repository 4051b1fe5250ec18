import { Label, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { DecreeMember } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { Alert } from '@/components/feedback/Alert'
import { AppLink } from '@/components/layout/AppLink'

/** Whom the decree covers, chain by chain. */
export function DecreeMembers({ members }: { members: DecreeMember[] }) {
  const { t } = useTranslation('letters')
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('decree.members', { count: members.length })}
      </Title>
      {members.some(({ ready }) => !ready) && (
        <Alert isInline variant="warning" title={t('decree.someNotReady')} />
      )}
      <ol className="sl-companions">
        {members.map(({ subject, asked, ready }) => (
          <li key={subject.id}>
            <span>
              <AppLink to={`/kasus/${subject.id}`}>{subject.employee.name}</AppLink>
              <small className="sl-muted sl-post__unit">
                {subject.number} · {subject.fromPosition.agencyName} → {subject.toPosition.agencyName}
              </small>
            </span>
            {!asked && <Label isCompact>{t('decree.comesAlong')}</Label>}
            {!ready && <CaseStatus status={subject.status} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
