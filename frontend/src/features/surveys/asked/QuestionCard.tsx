import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ResultsOfQuestion, SurveyRow } from '@/api/types'
import { Chart } from '@/components/chart/Chart'
import { PALETTE } from '@/components/chart/palette'
import { useFormat } from '@/components/format/useFormat'
import { OwnWordsList } from './OwnWordsList'

const NAME_PIXELS = 190
const LINE_PIXELS = 36
const FRAME_PIXELS = 48

interface Props {
  survey: SurveyRow
  question: ResultsOfQuestion
  number: number
}

/** What is told of one question: a figure with its table, mean and median, or that it stays untold. */
export function QuestionCard({ survey, question, number }: Props) {
  const { t } = useTranslation('survey-asked')
  const { answered, values, kind, text } = question
  const title = `${number}. ${text}`
  const isDrawn = answered !== null && values.some(({ people }) => people !== null)
  return (
    <section className="sl-card" aria-label={title}>
      {isDrawn ? (
        <Distribution question={question} title={title} />
      ) : (
        <Title headingLevel="h2" size="md">
          {title}
        </Title>
      )}
      {answered === null ? (
        <p className="sl-muted">{t('untold')}</p>
      ) : (
        <Told question={question} isDrawn={isDrawn} />
      )}
      {kind === 'TEXT' && answered !== null && <OwnWordsList survey={survey} question={question.code} />}
    </section>
  )
}

function Told({ question, isDrawn }: { question: ResultsOfQuestion; isDrawn: boolean }) {
  const { t } = useTranslation('survey-asked')
  const format = useFormat()
  const { answered, mean, median, values, kind } = question
  const hidden = values.filter(({ people }) => people === null).length
  return (
    <>
      <p>
        {t('answered', { count: answered ?? 0, answered: format.integer(answered) })}
        {mean !== null && ` · ${t('mean', { mean: format.decimal(mean, 2, true) })}`}
        {median !== null && ` · ${t('median', { median: format.decimal(median, 2) })}`}
      </p>
      {isDrawn && hidden > 0 && <p className="sl-muted">{t('hidden', { count: hidden })}</p>}
      {!isDrawn && kind !== 'TEXT' && <p className="sl-muted">{t('noGroups')}</p>}
    </>
  )
}

function Distribution({ question, title }: { question: ResultsOfQuestion; title: string }) {
  const { t } = useTranslation('survey-asked')
  const format = useFormat()
  const told = question.values.flatMap(({ words, people }) => (people === null ? [] : [{ words, people }]))
  const most = told.reduce((one, other) => (other.people > one.people ? other : one), {
    words: '–',
    people: 0,
  })
  const isWide = matchMedia('(min-width: 62rem)').matches
  const width = isWide ? NAME_PIXELS : 110
  return (
    <Chart
      title={title}
      summary={t('summary', { words: most.words, people: format.integer(most.people) })}
      height={told.length * LINE_PIXELS + FRAME_PIXELS}
      option={{
        grid: { left: width + 16, right: 48, top: 8, bottom: 28 },
        tooltip: { trigger: 'axis' },
        xAxis: { type: 'value', min: 0, minInterval: 1 },
        yAxis: {
          type: 'category',
          inverse: true,
          data: told.map(({ words }) => words),
          axisLabel: { width, overflow: 'truncate' },
        },
        series: [
          {
            type: 'bar',
            name: t('people'),
            barMaxWidth: 20,
            itemStyle: { color: PALETTE.incumbents },
            label: { show: true, position: 'right' },
            data: told.map(({ people }) => people),
          },
        ],
      }}
      table={{
        columns: [t('answer'), t('people')],
        rows: question.values.map(({ words, people }) => [
          words,
          people === null ? t('hiddenGroup') : format.integer(people),
        ]),
      }}
    />
  )
}
