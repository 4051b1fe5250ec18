import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { PaperBatch } from '@/api/types'

const COLOR = { TYPING: 'blue', ACCEPTED: 'green', WITHDRAWN: 'grey' } as const

/** How far a batch of sheets is, in words and a colour. */
export function BatchStatusLabel({ status }: Pick<PaperBatch, 'status'>) {
  const { t } = useTranslation('survey-paper')
  return (
    <Label isCompact color={COLOR[status]}>
      {t(`status.${status}`)}
    </Label>
  )
}
