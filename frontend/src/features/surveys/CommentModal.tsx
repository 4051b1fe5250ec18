import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyCommentRow, SurveyRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { Field } from '@/components/form/Field'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { actOnComment, useRefreshSurveys } from './api'

export type CommentAct = 'routing' | 'reply' | 'blacking-out' | 'setting-aside'

interface Props {
  survey: SurveyRow
  comment: SurveyCommentRow
  act: CommentAct
  onClose: () => void
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** Gives a comment to a unit, answers it in public, blacks words out of it, or sets it aside. */
export function CommentModal({ survey, comment, act, onClose }: Props) {
  const { t } = useTranslation('surveys')
  const refresh = useRefreshSurveys()
  const [unitId, setUnit] = useState(comment.unitId ?? survey.unitId)
  const bodyOf = (values: Record<string, string>) => {
    if (act === 'routing') return { unitId }
    if (act === 'reply') return { reply: values.reply?.trim() ?? '' }
    return act === 'blacking-out' ? { words: linesOf(values.words ?? '') } : undefined
  }
  return (
    <ActModal
      title={t(`comments.act.${act}`)}
      lead={<blockquote className="sl-survey-quote">{comment.comment}</blockquote>}
      fields={
        act === 'reply'
          ? [
              {
                name: 'reply',
                label: t('comments.field.reply'),
                kind: 'long',
                required: true,
                max: 500,
                hint: t('comments.field.replyHint'),
              },
            ]
          : act === 'blacking-out'
            ? [
                {
                  name: 'words',
                  label: t('comments.field.words'),
                  kind: 'long',
                  required: true,
                  max: 500,
                  hint: t('comments.field.wordsHint'),
                },
              ]
            : []
      }
      confirmLabel={t(`comments.confirm.${act}`)}
      isBlocked={act === 'routing' && !unitId}
      send={(values) => actOnComment(survey.id, comment, act, bodyOf(values))}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    >
      {act === 'routing' && (
        <Field id="comment-unit" label={t('comments.column.unit')}>
          <UnitTreeSelect
            id="comment-unit"
            none={t('comments.noUnit')}
            label={t('comments.column.unit')}
            value={unitId}
            onChange={setUnit}
          />
        </Field>
      )}
    </ActModal>
  )
}
