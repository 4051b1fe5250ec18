import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionnaireStatus } from '@/api/types'

const COLOR = { DRAFT: 'orange', PUBLISHED: 'green', RETIRED: 'grey' } as const

export function VersionStatusLabel({ status }: { status: QuestionnaireStatus }) {
  const { t } = useTranslation('questionnaires')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
