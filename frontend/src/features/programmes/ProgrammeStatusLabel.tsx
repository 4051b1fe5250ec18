import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ProgrammeStatus } from '@/api/types'

const COLOR = { DRAFT: 'grey', PUBLISHED: 'green', CLOSED: 'blue' } as const

export function ProgrammeStatusLabel({ status }: { status: ProgrammeStatus }) {
  const { t } = useTranslation('programmes')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
