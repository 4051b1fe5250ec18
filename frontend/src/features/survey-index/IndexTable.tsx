import { Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { SurveyIndexView } from '@/api/types'
import { IndexValue } from './IndexValue'
import { useUnitText } from './useUnitText'

interface Props {
  view: SurveyIndexView
  periodText: (from: string) => string
}

/** Units by periods: index, class and interval of each; everybody's answers together come first. */
export function IndexTable({ view, periodText }: Props) {
  const { t } = useTranslation('survey-index')
  const unitText = useUnitText()
  const periods = view.whole.periods.map(({ from }) => periodText(from))
  const lines = [
    { key: 'whole', name: t('whole'), line: view.whole },
    ...view.units.map((unit) => ({ key: unit.unitId + unit.own, name: unitText(unit), line: unit.line })),
  ]
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('table')}
      </Title>
      <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('table')}>
        <Table
          variant="compact"
          aria-label={t('table')}
          gridBreakPoint="grid-md"
          className="sl-table sl-index-table"
        >
          <Thead>
            <Tr>
              <Th>{t('filter.unit')}</Th>
              {periods.map((period) => (
                <Th key={period}>{period}</Th>
              ))}
              <Th>{t('allPeriods')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {lines.map(({ key, name, line }) => (
              <Tr key={key}>
                <Th scope="row" dataLabel={t('filter.unit')}>
                  {name}
                </Th>
                {line.periods.map(({ cell }, at) => (
                  <Td key={periods[at]} dataLabel={periods[at]}>
                    <IndexValue answers={cell.received} index={cell.index} />
                  </Td>
                ))}
                <Td dataLabel={t('allPeriods')}>
                  <IndexValue answers={line.all.received} index={line.all.index} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
    </section>
  )
}
