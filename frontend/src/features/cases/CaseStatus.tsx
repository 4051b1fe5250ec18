import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

export function CaseStatus({ status }: { status: string }) {
  const { t } = useTranslation('cases')
  return (
    <Label isCompact color={status === 'DRAFT' ? 'grey' : 'blue'}>
      {t(`status.${status}`, { defaultValue: status })}
    </Label>
  )
}
