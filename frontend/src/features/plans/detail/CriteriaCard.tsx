import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Title,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useReferenceData } from '@/api/lists'
import type { PlanView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { useCriteriaText } from '@/components/format/useCriteriaText'

/** What was asked, in words. */
export function CriteriaCard({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const criteriaText = useCriteriaText()
  const families = useReferenceData('job-families')
  const familyName = (code: string) => families.data?.find((one) => one.code === code)?.name ?? code
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('asked')}
      </Title>
      <DescriptionList isCompact>
        <Fact term={t('units.label')}>
          {plan.units.length ? plan.units.map(({ name }) => name).join(', ') : t('units.all')}
        </Fact>
        <Fact term={t('form.families')}>
          {plan.jobFamilies?.length ? plan.jobFamilies.map(familyName).join(', ') : t('form.allFamilies')}
        </Fact>
        <Fact term={t('form.asOf')}>{format.date(plan.asOf)}</Fact>
        <Fact term={t('form.effectiveOn')}>{format.date(plan.effectiveOn)}</Fact>
        <Fact term={t('form.criteria')}>
          <ul className="sl-plain-list">
            {criteriaText(plan.criteria).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fact>
        {plan.ruleSet && (
          <Fact term={t('ruleSet')}>
            {t('ruleSetName', { name: plan.ruleSet.name, version: plan.ruleSet.version })}
          </Fact>
        )}
      </DescriptionList>
    </section>
  )
}

export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <DescriptionListGroup>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{children}</DescriptionListDescription>
  </DescriptionListGroup>
)
