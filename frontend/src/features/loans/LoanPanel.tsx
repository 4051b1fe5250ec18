import {
  Button,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { LoanRow } from '@/api/types'
import { Post } from '@/components/format/Post'
import { useFormat } from '@/components/format/useFormat'
import { LetterList } from '@/components/letters/LetterList'
import { AppLink } from '@/components/layout/AppLink'
import type { LoanAct } from './acts'
import { LoanStatus } from './LoanStatus'

/** One loan with everything known about it and what can be done now. */
export function LoanPanel(props: { loan: LoanRow; acts: LoanAct[]; onAct: (act: LoanAct) => void }) {
  const { loan, acts, onAct } = props
  const { t } = useTranslation('loans')
  const format = useFormat()
  const facts: [string, ReactNode][] = [
    [t('column.status'), <LoanStatus loan={loan} />],
    [t('column.kind'), t(`kind.${loan.kind}`)],
    [t('column.from'), <Post post={loan.fromPosition} />],
    [t('column.to'), <Post post={loan.toPosition} />],
    [t('column.share'), t('shareOf', { share: format.integer(loan.share) })],
    [t('column.term'), t('term', { from: format.date(loan.startsOn), to: format.date(loan.endsOn) })],
    [t('field.purpose'), loan.purpose],
    [
      t('orderLetter'),
      loan.orderNumber ? `${loan.orderNumber}, ${format.date(loan.orderDate)}` : t('noOrder'),
    ],
    [t('extensions'), format.integer(loan.extensions)],
  ]
  if (loan.endReason) facts.push([t('endReason'), loan.endReason])
  return (
    <div className="sl-plan-stack">
      <AppLink to={`/pegawai/${loan.employee.id}`}>{t('openEmployee')}</AppLink>
      <DescriptionList isCompact>
        {facts.map(([term, value]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription>{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
      <p className="sl-muted">{t('keepsSeat')}</p>
      <LetterList subject={`/temporary-assignments/${loan.id}`} isShown={() => loan.status === 'DRAFT'} />
      <div className="sl-chips">
        {acts.map((act, index) => (
          <Button key={act} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
            {t(`act.${act}`)}
          </Button>
        ))}
      </div>
    </div>
  )
}
