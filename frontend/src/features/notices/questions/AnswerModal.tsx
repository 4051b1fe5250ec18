import { useTranslation } from 'react-i18next'
import type { QuestionRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { answerQuestion, useRefreshNotices } from '../api'

const FOR_ALL = 'all'

/** Answers a question for who asked it, or for everybody who got the notice. */
export function AnswerModal({ question, onClose }: { question: QuestionRow; onClose: () => void }) {
  const { t } = useTranslation('inbox')
  const refresh = useRefreshNotices()
  return (
    <ActModal
      title={t('answer.title', { who: question.name })}
      lead={<blockquote className="sl-quote">{question.question}</blockquote>}
      fields={[
        { name: 'answer', label: t('answer.answer'), kind: 'long', required: true, max: 4000 },
        {
          name: 'readers',
          label: t('answer.readers'),
          kind: 'choice',
          required: true,
          options: ['asker', FOR_ALL].map((value) => ({ value, label: t(`answer.${value}`) })),
        },
        {
          name: 'publicQuestion',
          label: t('answer.publicQuestion'),
          kind: 'long',
          max: 1000,
          hint: t('answer.publicQuestionHint'),
          shown: ({ readers }) => readers === FOR_ALL,
        },
      ]}
      initial={{ readers: 'asker' }}
      confirmLabel={t('answer.confirm')}
      send={({ answer = '', readers, publicQuestion = '' }) =>
        answerQuestion(question, {
          answer: answer.trim(),
          forAll: readers === FOR_ALL,
          publicQuestion: readers === FOR_ALL ? publicQuestion.trim() || null : null,
        })
      }
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
