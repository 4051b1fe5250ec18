import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ImportStatus } from '@/api/types'

const COLOR: Record<ImportStatus, 'grey' | 'blue' | 'teal' | 'green' | 'yellow' | 'red'> = {
  UPLOADED: 'blue',
  NEEDS_MAPPING: 'yellow',
  CHECKING: 'blue',
  CHECKED: 'teal',
  APPLYING: 'blue',
  APPLIED: 'green',
  UNDOING: 'blue',
  UNDONE: 'grey',
  CANCELLED: 'grey',
  FAILED: 'red',
}

export function ImportStatusLabel({ status }: { status: ImportStatus }) {
  const { t } = useTranslation('imports')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
