import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Title,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { PositionView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { Difference, GradeLabel } from '@/components/format/Values'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { usePosition } from './api'

/** One post: what it needs, who holds it. */
export function PositionPanel({ id }: { id: string }) {
  const { t } = useTranslation('positions')
  const { asOf } = useAsOf()
  const nameOf = useCodeNames()
  const position = usePosition(id, asOf)
  if (position.error) return <ProblemAlert error={position.error} retry={() => void position.refetch()} />
  if (!position.data) return <Waiting />
  const { requirements } = position.data
  return (
    <div className="sl-panel">
      <Title headingLevel="h3" size="xl">
        {position.data.jobName}
      </Title>
      <p className="sl-muted">
        {position.data.unitName} · {position.data.agencyName}
      </p>
      <Facts position={position.data} />
      <Title headingLevel="h4" size="md">
        {t('requirements')}
      </Title>
      <DescriptionList isHorizontal isCompact>
        <Fact term={t('education')}>
          {[requirements.educationMinimum?.name, requirements.educationFields.join(', ')]
            .filter(Boolean)
            .join(' · ') || '–'}
        </Fact>
        <Fact term={t('rank')}>
          {[requirements.rankMinimum?.name, requirements.rankMaximum?.name].filter(Boolean).join(' – ') ||
            '–'}
        </Fact>
        <Fact term={t('retirementAge')}>{requirements.retirementAge}</Fact>
        <Fact term={t('competencies')}>
          {requirements.competencies.map(({ code, name, level }) => (
            <span key={code} className="sl-panel__line">
              {nameOf('competencies', code, name)} <strong>{level}</strong>
            </span>
          ))}
        </Fact>
      </DescriptionList>
      <Title headingLevel="h4" size="md">
        {t('holders', { count: position.data.holders.length })}
      </Title>
      <Holders holders={position.data.holders} />
    </div>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
)

function Facts({ position }: { position: PositionView }) {
  const { t } = useTranslation('positions')
  const format = useFormat()
  return (
    <DescriptionList isHorizontal isCompact>
      <Fact term={t('column.need')}>
        {format.integer(position.need)} · {t(`source.${position.needSource}`)}
        {position.rawNeed !== null && ` (${format.decimal(position.rawNeed, 4)})`}
      </Fact>
      <Fact term={t('column.incumbents')}>{format.integer(position.incumbents)}</Fact>
      <Fact term={t('column.difference')}>
        <Difference value={position.difference} />
      </Fact>
      <Fact term={t('column.minimum')}>{format.integer(position.minimum)}</Fact>
      <Fact term={t('column.load')}>
        <GradeLabel grade={position.grade} ratio={position.loadRatio} />
      </Fact>
      <Fact term={t('column.class')}>{position.jobClass}</Fact>
    </DescriptionList>
  )
}

function Holders({ holders }: { holders: PositionView['holders'] }) {
  const { t } = useTranslation('positions')
  const format = useFormat()
  if (holders.length === 0) return <p className="sl-muted">{t('vacant')}</p>
  return (
    <ul className="sl-rows">
      {holders.map((holder) => (
        <li key={holder.employeeId}>
          <span>
            <AppLink to={`/pegawai/${holder.employeeId}`}>{holder.name}</AppLink>
            <small className="sl-muted">
              {holder.nip} · {t('since', { date: format.date(holder.since) })}
            </small>
          </span>
          {holder.share < 100 && <span>{holder.share} %</span>}
        </li>
      ))}
    </ul>
  )
}
