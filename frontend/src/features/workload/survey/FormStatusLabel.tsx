import { Label, LabelGroup } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { WorkloadFormRow } from '@/api/types'

const COLOR = { OPEN: 'grey', SUBMITTED: 'blue', RETURNED: 'orange', ACCEPTED: 'green' } as const

/** Where a form stands, and that it is late. */
export function FormStatusLabel({ form }: { form: WorkloadFormRow }) {
  const { t } = useTranslation('workload-survey')
  return (
    <LabelGroup>
      <Label isCompact color={COLOR[form.status]}>
        {t(`formStatus.${form.status}`)}
      </Label>
      {(form.late || form.submittedLate) && (
        <Label isCompact color="red">
          {t(form.late ? 'late' : 'wasLate')}
        </Label>
      )}
    </LabelGroup>
  )
}
