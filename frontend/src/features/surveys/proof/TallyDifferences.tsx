import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { TallyVerification } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

type Difference = TallyVerification['differences'][number]

const COLUMNS = ['month', 'group', 'measure', 'tallied', 'scanned'] as const
const ELEMENT = /^U[1-9]$/

/** Everything counted that differs: what was counted on the way in, and what the answers say. */
export function TallyDifferences({ differences }: Pick<TallyVerification, 'differences'>) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const measure = useMeasure()
  const told = ({ kind, measure }: Difference, { count, sum, squares }: Difference['tallied']) =>
    kind === 'INDEX' && measure !== 'RECEIVED'
      ? t('tally', {
          count: format.integer(count),
          sum: format.integer(sum),
          squares: format.integer(squares),
        })
      : format.integer(count)
  const group = ({ suspicious }: Difference) =>
    t(suspicious === null ? 'group.all' : suspicious ? 'group.suspicious' : 'group.usual')
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('differences')}>
      <Table variant="compact" aria-label={t('differences')} gridBreakPoint="grid-md" className="sl-table">
        <Thead>
          <Tr>
            {COLUMNS.map((name) => (
              <Th key={name}>{t(`column.${name}`)}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {differences.map((one) => (
            <Tr key={[one.kind, one.month, one.suspicious, one.measure, one.value].join(' ')}>
              <Td dataLabel={t('column.month')}>{one.month ? format.month(one.month) : t('whole')}</Td>
              <Td dataLabel={t('column.group')}>{group(one)}</Td>
              <Td dataLabel={t('column.measure')}>{measure(one)}</Td>
              <Td dataLabel={t('column.tallied')}>{told(one, one.tallied)}</Td>
              <Td dataLabel={t('column.scanned')}>{told(one, one.scanned)}</Td>
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
