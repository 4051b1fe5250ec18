import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState, type CSSProperties } from 'react'
import { Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { LoanRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { barOf, monthsOf } from './months'

interface Props {
  loans: LoanRow[]
  today: string
  onOpen: (loan: LoanRow) => void
}

/** Who is lent when: a bar a loan over months; the same as a table for those who read. */
export function LoanTimeline({ loans, today, onOpen }: Props) {
  const { t, i18n } = useTranslation(['loans', 'common'])
  const format = useFormat()
  const [asTable, setAsTable] = useState(false)
  const months = monthsOf(loans, today)
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'short', timeZone: 'UTC' })
  const term = (loan: LoanRow) =>
    t('loans:term', { from: format.date(loan.startsOn), to: format.date(loan.endsOn) })
  return (
    <figure className="sl-loans">
      <figcaption className="sl-chart__head">
        <span className="sl-chart__title">{t('loans:timeline')}</span>
        <Button variant="link" isInline size="sm" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? t('common:showChart') : t('common:showTable')}
        </Button>
      </figcaption>
      {asTable ? (
        <Table
          variant="compact"
          aria-label={t('loans:timeline')}
          gridBreakPoint="grid-md"
          className="sl-table"
        >
          <Thead>
            <Tr>
              {['employee', 'to', 'share', 'term'].map((column) => (
                <Th key={column}>{t(`loans:column.${column}`)}</Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {loans.map((loan) => (
              <Tr key={loan.id}>
                <Td dataLabel={t('loans:column.employee')}>{loan.employee.name}</Td>
                <Td dataLabel={t('loans:column.to')}>{loan.toPosition.unitName}</Td>
                <Td dataLabel={t('loans:column.share')}>{loan.share} %</Td>
                <Td dataLabel={t('loans:column.term')}>{term(loan)}</Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      ) : (
        <div className="sl-loans__scroll" tabIndex={0} role="region" aria-label={t('loans:timeline')}>
          <div className="sl-loans__grid" style={{ '--sl-months': months.length } as CSSProperties}>
            <div className="sl-loans__months" aria-hidden="true">
              {months.map((month) => (
                <span key={month}>
                  {name.format(new Date(`${month}-01T00:00:00Z`))}
                  {month.endsWith('-01') && ` ${month.slice(0, 4)}`}
                </span>
              ))}
            </div>
            <ul>
              {loans.map((loan) => {
                const { start, width } = barOf(loan, months)
                return (
                  <li key={loan.id}>
                    <Button variant="link" isInline onClick={() => onOpen(loan)}>
                      {loan.employee.name}
                    </Button>
                    <span className="sl-loans__track">
                      <span
                        className="sl-loans__bar"
                        data-status={loan.status}
                        style={{ insetInlineStart: `${start}%`, width: `${width}%` }}
                        role="img"
                        aria-label={`${loan.toPosition.unitName}, ${loan.share} %, ${term(loan)}`}
                      >
                        {loan.share} %
                      </span>
                    </span>
                  </li>
                )
              })}
            </ul>
          </div>
        </div>
      )}
    </figure>
  )
}
