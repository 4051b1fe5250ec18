import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useFrequentQuestions } from '../api'

interface Props {
  notice: string
  /** Shows the way to the questions that wait for an answer. */
  inbox?: boolean
}

/** What was answered for everybody about a notice; nothing tells who asked. */
export function FrequentQuestions({ notice, inbox = false }: Props) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const questions = useFrequentQuestions(notice)
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('frequent.title')}
      </Title>
      <ProblemAlert error={questions.error} retry={() => void questions.refetch()} />
      {questions.data?.length === 0 && <p className="sl-muted">{t('frequent.none')}</p>}
      {questions.data && questions.data.length > 0 && (
        <ul className="sl-questions">
          {questions.data.map((one, index) => (
            <li key={index}>
              <strong>{one.question}</strong>
              <p>{one.answer}</p>
              <small className="sl-muted">{format.date(one.answeredAt)}</small>
            </li>
          ))}
        </ul>
      )}
      {inbox && (
        <p>
          <AppLink to={`/pertanyaan?notice=${notice}`}>{t('frequent.open')}</AppLink>
        </p>
      )}
    </section>
  )
}
