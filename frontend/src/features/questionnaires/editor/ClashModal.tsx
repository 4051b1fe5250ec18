import { useTranslation } from 'react-i18next'
import type { QuestionForm } from '@/api/types'
import { StaleModal } from '@/components/feedback/StaleModal'
import { mergedOf, ORDER, sides, type Versioned } from '../draft/merge'
import { useQuestionText } from '../useQuestionText'

interface Props {
  mine: QuestionForm[]
  theirs: QuestionForm[]
  onSave: (questions: QuestionForm[]) => void
  onClose: () => void
}

/** Somebody else kept other questions meanwhile: both versions, question by question, and the reader chooses. */
export function ClashModal({ mine, theirs, onSave, onClose }: Props) {
  const { t } = useTranslation('questionnaires')
  const text = useQuestionText()
  const both = sides(mine, theirs)
  const show = (value: unknown) =>
    value ? text.whole(value as QuestionForm, [...theirs, ...mine]) : t('clash.absent')
  return (
    <StaleModal<Versioned>
      mine={both.mine}
      theirs={both.theirs}
      fields={[
        ...both.names.map((name) => ({ name, label: t('clash.question', { code: name }), show })),
        { name: ORDER, label: t('clash.order'), show: (value) => (value as string[]).join(', ') },
      ]}
      onSave={(merged) => onSave(mergedOf(merged, both.names))}
      onClose={onClose}
    />
  )
}
