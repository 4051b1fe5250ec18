import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyRow } from '@/api/types'
import { SurveyPreview } from './SurveyPreview'

/** Opens the phone on which the survey can be tried out. */
export function PreviewButton({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t(survey.status === 'DRAFT' ? 'preview.before' : 'preview.open')}
      </Button>
      {isOpen && <SurveyPreview survey={survey} onClose={() => setOpen(false)} />}
    </>
  )
}
