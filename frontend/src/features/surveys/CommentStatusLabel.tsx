import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyCommentRow } from '@/api/types'

const COLOR = { NEW: 'orange', ROUTED: 'blue', ANSWERED: 'green', SET_ASIDE: 'grey' } as const

/** What became of a comment. */
export function CommentStatusLabel({ status }: { status: SurveyCommentRow['status'] }) {
  const { t } = useTranslation('surveys')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`comments.status.${status}`)}
    </Label>
  )
}
