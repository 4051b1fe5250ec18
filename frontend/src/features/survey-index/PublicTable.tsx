import { Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicSurveyFigures, PublicSurveyLine } from '@/api/types'
import { createFormat } from '@/lib/format'
import { IndexValue } from './IndexValue'
import { quarterOf } from './quarter'

interface Props {
  title: string
  year: number
  lines: { key: string; name: string; line: PublicSurveyLine }[]
}

/** Published figures by quarter, the year last where it is over; cards on a phone. */
export function PublicTable({ title, year, lines }: Props) {
  const { t, i18n } = useTranslation('survey-index')
  const format = createFormat(i18n.language)
  const id = useId()
  const [first] = lines
  const columnsOf = ({ quarters, year: whole }: PublicSurveyLine) => [...quarters, ...(whole ? [whole] : [])]
  const nameOf = (figures: PublicSurveyFigures, isYear: boolean) =>
    isYear
      ? t('public.wholeYear', { year: String(year) })
      : t('periodName.QUARTER', { ...quarterOf(figures.from) })
  const names = first
    ? columnsOf(first.line).map((figures, at) => nameOf(figures, at >= first.line.quarters.length))
    : []
  return (
    <section className="sl-card" aria-labelledby={id}>
      <Title headingLevel="h3" size="lg" id={id}>
        {title}
      </Title>
      {first ? (
        <Table variant="compact" aria-label={title} gridBreakPoint="grid-lg" className="sl-table">
          <Thead>
            <Tr>
              <Th>{t('public.unit')}</Th>
              {names.map((name) => (
                <Th key={name}>{name}</Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {lines.map(({ key, name, line }) => (
              <Tr key={key}>
                <Th scope="row" dataLabel={t('public.unit')}>
                  {name}
                </Th>
                {columnsOf(line).map(({ from, answers, index }, at) => (
                  <Td key={names[at] ?? from} dataLabel={names[at]}>
                    <IndexValue answers={answers} index={index} />
                    {answers !== null && (
                      <small className="sl-muted sl-survey-sentence">
                        {t('public.answers', { count: answers, answers: format.integer(answers) })}
                      </small>
                    )}
                  </Td>
                ))}
              </Tr>
            ))}
          </Tbody>
        </Table>
      ) : (
        <p>{t('public.noUnits')}</p>
      )}
    </section>
  )
}
