import { Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { QuestionResults, ResultsOfQuestion } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'

/** How many answers came in bursts or all alike, and what each question says with and without them. */
export function SuspiciousAnswers({ results }: { results: QuestionResults }) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const { received, suspicious, questions } = results
  const without = suspicious.questionsWithout
  const meaning = suspicious.received === 0 ? 'none' : without.length === 0 ? 'untoldResults' : 'beside'
  return (
    <section className="sl-card" aria-labelledby="suspicious-title">
      <Title headingLevel="h2" size="md" id="suspicious-title">
        {t('suspicious.title')}
      </Title>
      {suspicious.received > 0 && (
        <Figures>
          <Figure
            label={t('suspicious.count')}
            value={format.integer(suspicious.received)}
            note={t('suspicious.ofAll', {
              share: format.percent(received ? suspicious.received / received : 0),
              received: format.integer(received),
            })}
          />
        </Figures>
      )}
      <p>{t(`suspicious.meaning.${meaning}`)}</p>
      {without.length > 0 && <Beside all={questions} without={without} />}
      {suspicious.received > 0 && <p className="sl-muted">{t('suspicious.what')}</p>}
    </section>
  )
}

function Beside({ all, without }: { all: ResultsOfQuestion[]; without: ResultsOfQuestion[] }) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const people = (number: number | null | undefined) =>
    number === null || number === undefined ? t('suspicious.notTold') : format.integer(number)
  const lines = all.flatMap((question) => {
    const other = without.find(({ code }) => code === question.code)
    const mean =
      question.mean === null
        ? []
        : [
            {
              key: `${question.code} mean`,
              what: t('suspicious.mean'),
              question: question.text,
              all: format.decimal(question.mean, 2, true),
              others: other?.mean == null ? t('suspicious.notTold') : format.decimal(other.mean, 2, true),
            },
          ]
    const values = question.values.map(({ value, words, people: number }) => ({
      key: `${question.code} ${value}`,
      what: words,
      question: question.text,
      all: people(number),
      others: people(other?.values.find((one) => one.value === value)?.people),
    }))
    return [...mean, ...values]
  })
  return (
    <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={t('suspicious.beside')}>
      <Table
        variant="compact"
        aria-label={t('suspicious.beside')}
        gridBreakPoint="grid-md"
        className="sl-table"
      >
        <Thead>
          <Tr>
            <Th>{t('suspicious.question')}</Th>
            <Th>{t('suspicious.answer')}</Th>
            <Th>{t('suspicious.all')}</Th>
            <Th>{t('suspicious.others')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {lines.map(({ key, question, what, all: number, others }) => (
            <Tr key={key}>
              <Td dataLabel={t('suspicious.question')}>{question}</Td>
              <Td dataLabel={t('suspicious.answer')}>{what}</Td>
              <Td dataLabel={t('suspicious.all')}>{number}</Td>
              <Td dataLabel={t('suspicious.others')}>{others}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </div>
  )
}
