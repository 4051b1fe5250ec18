import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { WorkloadFormView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { stepForm, useRefreshWorkloadSurveys } from './api'

type Act = 'acceptance' | 'return' | 'acceptance-withdrawal'

/** What a planner does with a form that was handed in: accept it, return it, or take an acceptance back. */
export function FormActs({ view }: { view: WorkloadFormView }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const refresh = useRefreshWorkloadSurveys()
  const [act, setAct] = useState<Act | null>(null)
  const { form } = view
  const done = () => {
    setAct(null)
    void refresh()
  }
  const accept = useMutation({
    mutationFn: () => stepForm(view.id, view.version, 'acceptance'),
    onSuccess: done,
    onError: () => void refresh(),
  })
  if (!may('workload-surveys:write') || readOnly) return null
  const reasonModal = (step: 'return' | 'acceptance-withdrawal') => (
    <ActModal
      title={t(`${step}.title`)}
      lead={t(`${step}.lead`)}
      danger={step === 'acceptance-withdrawal'}
      fields={[{ name: 'reason', label: t('reason'), kind: 'long', required: true, max: 1000 }]}
      confirmLabel={t(`${step}.act`)}
      send={({ reason = '' }) => stepForm(view.id, view.version, step, { reason: reason.trim() })}
      onDone={done}
      onClose={() => setAct(null)}
    />
  )
  const told = view.positions.reduce((sum, { told: one }) => sum + one.tasks, 0)
  return (
    <>
      {form.status === 'SUBMITTED' && (
        <>
          {form.surveyStatus === 'OPEN' && (
            <Button variant="secondary" onClick={() => setAct('return')}>
              {t('return.act')}
            </Button>
          )}
          <Button onClick={() => setAct('acceptance')}>{t('acceptance.act')}</Button>
        </>
      )}
      {form.status === 'ACCEPTED' && (
        <Button variant="secondary" isDanger onClick={() => setAct('acceptance-withdrawal')}>
          {t('acceptance-withdrawal.act')}
        </Button>
      )}
      <ConfirmModal
        title={t('acceptance.title')}
        confirmLabel={t('acceptance.act')}
        isOpen={act === 'acceptance'}
        isBusy={accept.isPending}
        error={accept.error}
        onConfirm={() => accept.mutate()}
        onClose={() => setAct(null)}
      >
        {t('acceptance.body', { tasks: format.integer(told), year: form.period })}
      </ConfirmModal>
      {(act === 'return' || act === 'acceptance-withdrawal') && reasonModal(act)}
    </>
  )
}
