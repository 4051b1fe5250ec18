import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyStatus } from '@/api/types'

const COLOR = { DRAFT: 'grey', OPEN: 'green', CLOSED: 'blue' } as const

export function SurveyStatusLabel({ status }: { status: SurveyStatus }) {
  const { t } = useTranslation('surveys')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
