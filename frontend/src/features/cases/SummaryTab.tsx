import {
  ClipboardCopy,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Title,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import type { CaseProgress, MutationCaseView } from '@/api/types'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { Post } from '@/components/format/Post'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ReasonList } from '@/components/reasons/Reasons'
import { Standing } from './Standing'
import { TransferFacts } from './TransferFacts'

/** Where the case stands, who moves where and why, with whom, and what it was computed from. */
export function SummaryTab({ one, progress }: { one: MutationCaseView; progress: CaseProgress }) {
  const { t } = useTranslation('cases')
  const self = useMe().employeeId
  const isOwn = self !== null && self === one.employee.id
  return (
    <div className="sl-plan-columns">
      <div className="sl-plan-stack">
        <Standing one={one} progress={progress} isOwn={isOwn} />
        <Who one={one} />
        {one.transfer && <TransferFacts transfer={one.transfer} />}
        <section className="sl-plan-card">
          <Title headingLevel="h2" size="md">
            {t('reasons')}
          </Title>
          {one.motive && <blockquote className="sl-quote">{one.motive}</blockquote>}
          <ReasonList reasons={one.reasons} />
        </section>
        <Chain one={one} progress={progress} />
      </div>
      <Provenance one={one} />
    </div>
  )
}

function Who({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  return (
    <section className="sl-plan-card">
      <div className="sl-why__who">
        <Title headingLevel="h2" size="xl">
          {one.employee.id ? (
            <AppLink to={`/pegawai/${one.employee.id}`}>{one.employee.name}</AppLink>
          ) : (
            one.employee.name
          )}
        </Title>
        <small className="sl-muted">{one.employee.nip}</small>
      </div>
      <ol className="sl-why__way sl-why__way--wide">
        <li>
          <small className="sl-muted">{t('column.from')}</small>
          <Post post={one.fromPosition} />
          {one.fromPosition.jobClass !== null && (
            <small className="sl-muted">{t('jobClass', { value: one.fromPosition.jobClass })}</small>
          )}
        </li>
        <li>
          <small className="sl-muted">{t('column.to')}</small>
          <Post post={one.toPosition} />
          {one.toPosition.jobClass !== null && (
            <small className="sl-muted">{t('jobClass', { value: one.toPosition.jobClass })}</small>
          )}
        </li>
      </ol>
      <p>{t('effective', { date: format.date(one.effectiveOn) })}</p>
      {one.consideration && (
        <p>
          {t('teamSays')}: <strong>{t(`consideration.${one.consideration}`)}</strong>
          {one.deviates && <span className="sl-detected"> {t('deviates')}</span>}
        </p>
      )}
      {one.decreeNumber && (
        <p>{t('decreeOf', { number: one.decreeNumber, date: format.date(one.decreeDate) })}</p>
      )}
    </section>
  )
}

function Chain({ one, progress }: { one: MutationCaseView; progress: CaseProgress }) {
  const { t } = useTranslation('cases')
  if (progress.chain.length < 2) return null
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('companions', { group: one.groupNumber ?? '–' })}
      </Title>
      <p className="sl-muted">{t('companionsHint')}</p>
      <ol className="sl-companions">
        {progress.chain.map((other) => (
          <li key={other.id} aria-current={other.id === one.id || undefined}>
            <span>
              {other.id === one.id ? (
                <strong>{other.employee}</strong>
              ) : (
                <AppLink to={`/kasus/${other.id}`}>{other.employee}</AppLink>
              )}
              <small className="sl-muted sl-post__unit">{other.number}</small>
            </span>
            <CaseStatus status={other.status} />
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
  const may = usePermissions()
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
        <Fact term={t('openedBy')}>{t(`origin.${one.origin}`)}</Fact>
        {one.planId && may('plans:read') && (
          <Fact term={t('plan')}>
            <AppLink to={`/rencana/${one.planId}`}>{t('openPlan')}</AppLink>
          </Fact>
        )}
        <Fact term={t('ruleSet')}>
          {one.ruleSet ? t('ruleSetName', { name: one.ruleSet.name, version: one.ruleSet.version }) : '–'}
        </Fact>
        {one.planId && (
          <>
            <Fact term={t('inputHash')}>{hash(one.inputHash)}</Fact>
            <Fact term={t('certificateHash')}>{hash(one.certificateHash)}</Fact>
          </>
        )}
        <Fact term={t('column.createdAt')}>{format.instant(one.createdAt)}</Fact>
      </DescriptionList>
    </section>
  )
}
