import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyRow } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { isOfEmployees } from './asked/api'
import { stepSurvey, useRefreshSurveys } from './api'

const STEP = { DRAFT: 'opening', OPEN: 'closing', CLOSED: null } as const

/** The one step a survey can take now: open it, or end it for good. */
export function SurveyStep({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation(['surveys', 'survey-asked'])
  const format = useFormat()
  const refresh = useRefreshSurveys()
  const [isAsking, setAsking] = useState(false)
  const step = STEP[survey.status]
  const act = useMutation({
    mutationFn: () => stepSurvey(survey, step ?? 'closing'),
    onSuccess: () => setAsking(false),
    onSettled: () => refresh(),
  })
  if (!step) return null
  const isEnd = step === 'closing'
  return (
    <>
      <Button variant={isEnd ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
        {t(`${step}.act`)}
      </Button>
      <ConfirmModal
        title={t(`${step}.title`)}
        confirmLabel={t(`${step}.act`)}
        danger={isEnd}
        isOpen={isAsking}
        isBusy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => setAsking(false)}
      >
        {t(!isEnd && isOfEmployees(survey.audience) ? 'survey-asked:opening' : `${step}.body`, {
          received: format.integer(survey.received),
          from: format.date(survey.opensOn),
          to: format.date(survey.closesOn),
        })}
      </ConfirmModal>
    </>
  )
}
