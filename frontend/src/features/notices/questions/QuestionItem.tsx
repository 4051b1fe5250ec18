import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'

/** One's own question: until when it is answered, or its answer. */
export function QuestionItem({ row, withNotice = false }: { row: QuestionRow; withNotice?: boolean }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  return (
    <li>
      <strong>{row.question}</strong>
      {withNotice && <AppLink to={`/kotak-masuk/${row.noticeId}`}>{row.noticeTitle}</AppLink>}
      {row.answer ? (
        <>
          <p>{row.answer}</p>
          <small className="sl-muted">
            {t(row.forAll ? 'question.answeredForAll' : 'question.answeredBy', {
              who: row.answeredBy,
              at: format.instant(row.answeredAt),
            })}
          </small>
        </>
      ) : (
        <span className="sl-due">
          {t('own.dueOn', { day: format.date(row.dueOn) })}
          {row.overdue && (
            <Label isCompact color="red">
              {t('question.late')}
            </Label>
          )}
        </span>
      )}
    </li>
  )
}
