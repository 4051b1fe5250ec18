import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { ProgrammeView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { stepProgramme, useRefreshProgrammes } from './api'

const STEP = { DRAFT: 'publication', PUBLISHED: 'closing', CLOSED: null } as const

/** The one step a programme can take now: show it to everybody, or end it. */
export function ProgrammeSteps({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation('programmes')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const refresh = useRefreshProgrammes()
  const [isAsking, setAsking] = useState(false)
  const step = STEP[programme.status]
  const act = useMutation({
    mutationFn: () => stepProgramme(programme, step ?? 'closing'),
    onSuccess: () => setAsking(false),
    onSettled: () => refresh(),
  })
  if (!step || !may('transfer-programmes:write') || readOnly) return null
  return (
    <>
      <Button
        variant={step === 'closing' ? 'secondary' : 'primary'}
        onClick={() => {
          act.reset()
          setAsking(true)
        }}
      >
        {t(`${step}.act`)}
      </Button>
      {programme.status === 'DRAFT' && (
        <AppLink to={`/program-mutasi/${programme.id}/ubah`} className="pf-v6-c-button pf-m-secondary">
          {t('change.act')}
        </AppLink>
      )}
      <ConfirmModal
        title={t(`${step}.title`)}
        confirmLabel={t(`${step}.act`)}
        danger={step === 'closing'}
        isOpen={isAsking}
        isBusy={act.isPending}
        onConfirm={() => act.mutate()}
        onClose={() => setAsking(false)}
      >
        <RefusalAlert error={act.error} onReload={() => setAsking(false)} />
        {t(`${step}.body`, { day: format.date(programme.calendar.dataFreeze) })}
      </ConfirmModal>
    </>
  )
}
