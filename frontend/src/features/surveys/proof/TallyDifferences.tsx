import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { TallyVerification } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

const COLUMNS = ['month', 'group', 'measure', 'tallied', 'scanned'] as const
const ELEMENT = /^U[1-9]$/

/** Every tally that differs: what was counted on the way in, and what the answers say. */
export function TallyDifferences({ differences }: Pick<TallyVerification, 'differences'>) {
  const { t } = useTranslation(['survey-proof', 'surveys'])
  const format = useFormat()
  const measure = (name: string) =>
    ELEMENT.test(name) ? `${name} ${t(`surveys:element.${name}`)}` : t(`survey-proof:measure.${name}`)
  const told = ({ count, sum, squares }: (typeof differences)[number]['tallied']) =>
    t('survey-proof:tally', {
      count: format.integer(count),
      sum: format.integer(sum),
      squares: format.integer(squares),
    })
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('survey-proof:differences')}>
      <Table
        variant="compact"
        aria-label={t('survey-proof:differences')}
        gridBreakPoint="grid-md"
        className="sl-table"
      >
        <Thead>
          <Tr>
            {COLUMNS.map((name) => (
              <Th key={name}>{t(`survey-proof:column.${name}`)}</Th>
            ))}
          </Tr>
        </Thead>
        <Tbody>
          {differences.map((one) => (
            <Tr key={`${one.month} ${one.suspicious} ${one.measure}`}>
              <Td dataLabel={t('survey-proof:column.month')}>{format.month(one.month)}</Td>
              <Td dataLabel={t('survey-proof:column.group')}>
                {t(one.suspicious ? 'survey-proof:group.suspicious' : 'survey-proof:group.usual')}
              </Td>
              <Td dataLabel={t('survey-proof:column.measure')}>{measure(one.measure)}</Td>
              <Td dataLabel={t('survey-proof:column.tallied')}>{told(one.tallied)}</Td>
              <Td dataLabel={t('survey-proof:column.scanned')}>{told(one.scanned)}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  )
}
