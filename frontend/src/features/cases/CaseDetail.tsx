import {
  ClipboardCopy,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  PageSection,
  Title,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MutationCaseView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { ReasonList } from '@/components/reasons/Reasons'
import { useCase, useCompanions } from './api'
import { Post } from '@/components/format/Post'
import { CaseStatus } from './CaseStatus'

/** One case, still a draft: who, from where, to where, why, with whom, and what it was computed from. */
export function CaseDetail({ id }: { id: string }) {
  const { t } = useTranslation('cases')
  const query = useCase(id)
  const crumbs = [{ label: t('title'), to: '/kasus' }]
  if (query.error)
    return (
      <>
        <PageHeader title={t('case')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={query.error} retry={() => void query.refetch()} />
        </PageSection>
      </>
    )
  if (!query.data) return <Waiting />
  const one = query.data
  return (
    <>
      <PageHeader
        title={one.number}
        crumbs={crumbs}
        badge={<CaseStatus status={one.status} />}
        lead={t(`kind.${one.kind}`, { defaultValue: one.kind })}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-plan-columns">
          <div className="sl-plan-stack">
            <Who one={one} />
            <section className="sl-plan-card">
              <Title headingLevel="h2" size="md">
                {t('reasons')}
              </Title>
              <ReasonList reasons={one.reasons} />
            </section>
            <Companions one={one} />
          </div>
          <Provenance one={one} />
        </div>
      </PageSection>
    </>
  )
}

function Who({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  return (
    <section className="sl-plan-card">
      <div className="sl-why__who">
        <Title headingLevel="h2" size="xl">
          <AppLink to={`/pegawai/${one.employee.id}`}>{one.employee.name}</AppLink>
        </Title>
        <small className="sl-muted">{one.employee.nip}</small>
      </div>
      <ol className="sl-why__way sl-why__way--wide">
        <li>
          <small className="sl-muted">{t('column.from')}</small>
          <Post post={one.fromPosition} />
          <small className="sl-muted">{t('jobClass', { value: one.fromPosition.jobClass })}</small>
        </li>
        <li>
          <small className="sl-muted">{t('column.to')}</small>
          <Post post={one.toPosition} />
          <small className="sl-muted">{t('jobClass', { value: one.toPosition.jobClass })}</small>
        </li>
      </ol>
      <p>{t('effective', { date: format.date(one.effectiveOn) })}</p>
    </section>
  )
}

function Companions({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('cases')
  const companions = useCompanions(one)
  if (one.chainId === null) return null
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('companions', { group: one.groupNumber ?? '–' })}
      </Title>
      <p className="sl-muted">{t('companionsHint')}</p>
      <ProblemAlert error={companions.error} retry={() => void companions.refetch()} />
      <ol className="sl-companions">
        {companions.data?.map((other) => (
          <li key={other.id} aria-current={other.id === one.id || undefined}>
            <span>
              {other.id === one.id ? (
                <strong>{other.employee.name}</strong>
              ) : (
                <AppLink to={`/kasus/${other.id}`}>{other.employee.name}</AppLink>
              )}
              <small className="sl-muted sl-post__unit">
                {t('fromTo', {
                  from: `${other.fromPosition.jobName}, ${other.fromPosition.unitName}`,
                  to: `${other.toPosition.jobName}, ${other.toPosition.unitName}`,
                })}
              </small>
            </span>
            <small className="sl-muted">{other.number}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
)

function Provenance({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const hash = (text: string | null) =>
    text ? (
      <ClipboardCopy
        isReadOnly
        hoverTip={t('copy')}
        clickTip={t('copied')}
        copyAriaLabel={t('copy')}
        textAriaLabel={t('hash')}
        className="sl-hash"
      >
        {text}
      </ClipboardCopy>
    ) : (
      '–'
    )
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('provenance')}
      </Title>
      <DescriptionList isCompact>
        {one.planId && (
          <Fact term={t('plan')}>
            <AppLink to={`/rencana/${one.planId}`}>{t('openPlan')}</AppLink>
          </Fact>
        )}
        <Fact term={t('ruleSet')}>
          {one.ruleSet ? t('ruleSetName', { name: one.ruleSet.name, version: one.ruleSet.version }) : '–'}
        </Fact>
        <Fact term={t('inputHash')}>{hash(one.inputHash)}</Fact>
        <Fact term={t('certificateHash')}>{hash(one.certificateHash)}</Fact>
        <Fact term={t('column.createdAt')}>{format.instant(one.createdAt)}</Fact>
      </DescriptionList>
    </section>
  )
}
