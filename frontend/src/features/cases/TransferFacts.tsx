import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  Title,
} from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { CaseTransfer } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

/** The other party, what it told of the person, and what the state wrote. */
export function TransferFacts({ transfer }: { transfer: CaseTransfer }) {
  const { t } = useTranslation('cases')
  const format = useFormat()
  const education = [transfer.educationLevel?.name, transfer.educationField].filter(Boolean).join(' · ')
  const facts: [string, string | null | undefined][] = [
    [
      t('counterpart'),
      transfer.counterpartInside
        ? transfer.counterpart
        : `${transfer.counterpart} (${t('counterpartOutside')})`,
    ],
    [t('transfer.rank'), transfer.rank?.name],
    [t('transfer.education'), education],
    [t('transfer.issuer'), t(`issuer.${transfer.issuer}`)],
    [
      t('transfer.state'),
      transfer.stateOutcome &&
        t('transfer.stateOf', {
          outcome: t(`stateOutcome.${transfer.stateOutcome}`),
          number: transfer.stateNumber,
          date: format.date(transfer.stateDate),
        }),
    ],
    [
      t('transfer.decree'),
      transfer.transferNumber &&
        t('transfer.decreeOf', {
          number: transfer.transferNumber,
          date: format.date(transfer.transferDate),
          from: format.date(transfer.transferEffectiveOn),
        }),
    ],
  ]
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('transfer.title')}
      </Title>
      <p className="sl-muted">{t('yourSide', { side: t(`side.${transfer.side}`) })}</p>
      <DescriptionList isCompact>
        {facts
          .filter(([, value]) => value)
          .map(([term, value]) => (
            <DescriptionListGroup key={term}>
              <DescriptionListTerm>{term}</DescriptionListTerm>
              <DescriptionListDescription>{value}</DescriptionListDescription>
            </DescriptionListGroup>
          ))}
      </DescriptionList>
    </section>
  )
}
