import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { TallyVerification } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

type Difference = TallyVerification['differences'][number]

const COLUMNS = ['month', 'group', 'measure', 'tallied', 'scanned'] as const
const ELEMENT = /^U[1-9]$/

interface Props extends Pick<TallyVerification, 'differences'> {
  /** Whether they are set right: what was on record is so no more. */
  repaired: boolean
}

/** Everything counted that differs: what was counted on the way in, and what the answers say. */
export function TallyDifferences({ differences, repaired }: Props) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const measure = useMeasure()
  const label = (name: (typeof COLUMNS)[number]) =>
    t(repaired && name === 'tallied' ? 'column.before' : `column.${name}`)
  const told = ({ kind, measure }: Difference, { count, sum, squares }: Difference['tallied']) =>
    (kind === 'INDEX' || kind === 'YEARS') && measure !== 'RECEIVED'
      ? t('tally', {
          count: format.integer(count),
          sum: format.integer(sum),
          squares: format.integer(squares),
        })
      : format.integer(count)
  const time = ({ kind, month }: Difference) =>
    month === null
      ? t('whole')
      : kind === 'YEARS'
        ? t('year', { year: month.slice(0, 4) })
        : format.month(month)
  const group = ({ suspicious }: Difference) =>
    t(suspicious === null ? 'group.all' : suspicious ? 'group.suspicious' : 'group.usual')
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('differences')}>
      <Table variant="compact" aria-label={t('differences')} gridBreakPoint="grid-md" className="sl-table">
        <Thead>
          <Tr>
            {COLUMNS.map((name) => (
              <Th key={name}>{label(name)}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {differences.map((one) => (
            <Tr key={[one.kind, one.month, one.suspicious, one.measure, one.value].join(' ')}>
              <Td dataLabel={label('month')}>{time(one)}</Td>
              <Td dataLabel={label('group')}>{group(one)}</Td>
              <Td dataLabel={label('measure')}>{measure(one)}</Td>
              <Td dataLabel={label('tallied')}>{told(one, one.tallied)}</Td>
              <Td dataLabel={label('scanned')}>{told(one, one.scanned)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  )
}

/** What was counted, in words: an element, a day, a group of respondents, an answer to a question. */
function useMeasure() {
  const { t } = useTranslation(['survey-proof', 'surveys'])
  const format = useFormat()
  return ({ kind, measure, value }: Difference) => {
    if (measure === 'RECEIVED') return t('survey-proof:measure.RECEIVED')
    if (kind === 'ARRIVALS') return t('survey-proof:measure.DAY', { day: format.date(value) })
    if (kind === 'QUESTIONS')
      return value === null
        ? t('survey-proof:measure.answered', { question: measure })
        : t('survey-proof:measure.answer', { question: measure, value })
    if (kind === 'RESPONDENTS')
      return t('survey-proof:measure.group', {
        fact: t(`survey-proof:fact.${measure}`),
        value: value === 'UNTOLD' ? t('survey-proof:fact.UNTOLD') : value,
      })
    return ELEMENT.test(measure)
      ? `${measure} ${t(`surveys:element.${measure}`)}`
      : t(`survey-proof:measure.${measure}`)
  }
}
