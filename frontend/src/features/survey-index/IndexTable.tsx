import { Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { SurveyIndexView } from '@/api/types'
import { IndexValue } from './IndexValue'
import { useLineKind, useLines } from './useLines'

interface Props {
  view: SurveyIndexView
  periodText: (from: string) => string
}

/** Units or services by periods: index, class and interval of each; everybody's answers together come first. */
export function IndexTable({ view, periodText }: Props) {
  const { t } = useTranslation('survey-index')
  const kind = useLineKind(view)
  const title = t(view.services.length > 0 ? 'tableOfServices' : 'table')
  const periods = view.whole.periods.map(({ from }) => periodText(from))
  const lines = [{ key: 'whole', name: t('whole'), line: view.whole }, ...useLines(view)]
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {title}
      </Title>
      <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={title}>
        <Table
          variant="compact"
          aria-label={title}
          gridBreakPoint="grid-md"
          className="sl-table sl-index-table"
        >
          <Thead>
            <Tr>
              <Th>{kind}</Th>
              {periods.map((period) => (
                <Th key={period}>{period}</Th>
              ))}
              <Th>{t('allPeriods')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {lines.map(({ key, name, line }) => (
              <Tr key={key}>
                <Th scope="row" dataLabel={kind}>
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
