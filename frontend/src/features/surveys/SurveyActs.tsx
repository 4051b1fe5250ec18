import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePermissions } from '@/api/session'
import type { SurveyRow } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { deleteSurvey, useRefreshSurveys } from './api'
import { PreviewButton } from './preview/PreviewButton'
import { SurveyStep } from './SurveyStep'

/** What can be done with a survey now: try it out, change it, copy it, throw a draft away, and its next step. */
export function SurveyActs({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  if (!may('surveys:write') || readOnly) return <PreviewButton survey={survey} />
  return (
    <>
      {survey.status === 'DRAFT' && survey.received === 0 && <Deletion survey={survey} />}
      <PreviewButton survey={survey} />
      <AppLink to={`/survei/baru?salin=${survey.id}`} className="pf-v6-c-button pf-m-secondary">
        {t('copy')}
      </AppLink>
      {survey.status !== 'CLOSED' && (
        <AppLink to={`/survei/${survey.id}/ubah`} className="pf-v6-c-button pf-m-secondary">
          {t('change.open')}
        </AppLink>
      )}
      <SurveyStep survey={survey} />
    </>
  )
}

function Deletion({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const navigate = useNavigate()
  const refresh = useRefreshSurveys()
  const [isAsking, setAsking] = useState(false)
  const act = useMutation({
    mutationFn: () => deleteSurvey(survey),
    onSuccess: async () => {
      await navigate('/survei')
      void refresh()
    },
  })
  return (
    <>
      <Button variant="link" isDanger onClick={() => setAsking(true)}>
        {t('deletion.act')}
      </Button>
      <ConfirmModal
        title={t('deletion.title')}
        confirmLabel={t('deletion.act')}
        danger
        isOpen={isAsking}
        isBusy={act.isPending}
        error={act.error}
        onConfirm={() => act.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('deletion.body')}
      </ConfirmModal>
    </>
  )
}
