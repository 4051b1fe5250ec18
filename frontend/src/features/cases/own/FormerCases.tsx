import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { MutationCaseRow } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { Post } from '@/components/format/Post'
import { AppLink } from '@/components/layout/AppLink'

/** Transfers that came to an end, one way or another. */
export function FormerCases({ cases }: { cases: MutationCaseRow[] }) {
  const { t } = useTranslation('cases')
  if (cases.length === 0) return null
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('request.former')}
      </Title>
      <ul className="sl-companions">
        {cases.map((one) => (
          <li key={one.id}>
            <span>
              <AppLink to={`/kasus/${one.id}`}>{one.number}</AppLink>
              <Post post={one.toPosition} />
            </span>
            <CaseStatus status={one.status} />
          </li>
        ))}
      </ul>
    </section>
  )
}
