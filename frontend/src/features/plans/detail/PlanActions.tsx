import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { usePermissions } from '@/api/session'
import type { PlanView } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useAsOf, withAsOf } from '@/lib/as-of'
import { useDeletePlan, useRunPlan } from '../api'
import { OpenCases } from './OpenCases'
import { usePlanTab } from './usePlanTab'

/** What can be done with a plan now; nothing while the reader looks at another date or may only read. */
export function PlanActions({ plan, etag }: { plan: PlanView; etag: string | null }) {
  const { t } = useTranslation(['plans', 'common'])
  const may = usePermissions()
  const navigate = useNavigate()
  const { asOf, readOnly } = useAsOf()
  const { edit } = usePlanTab()
  const [open, setOpen] = useState<'delete' | 'cases'>()
  const [runKey, setRunKey] = useState(newIdempotencyKey)
  const run = useRunPlan(plan.id)
  const erase = useDeletePlan(plan.id)
  if (readOnly) return null
  const isRunning = plan.status === 'RUNNING'
  const hasMoves = plan.status === 'PLANNED' && (plan.moves ?? 0) > 0
  const start = () => run.mutate(runKey, { onSuccess: () => setRunKey(newIdempotencyKey()) })
  return (
    <>
      {may('plans:write') && (
        <>
          <Button variant="link" isDanger onClick={() => setOpen('delete')} isDisabled={isRunning}>
            {t('common:delete')}
          </Button>
          <Button variant="secondary" onClick={() => edit(true)} isDisabled={isRunning}>
            {t('common:edit')}
          </Button>
          <Button
            variant={hasMoves ? 'secondary' : 'primary'}
            onClick={start}
            isLoading={run.isPending}
            isDisabled={isRunning || run.isPending}
          >
            {t(plan.run ? 'action.runAgain' : 'action.run')}
          </Button>
        </>
      )}
      {hasMoves && may('mutation-cases:write') && (
        <Button onClick={() => setOpen('cases')}>{t('action.openCases')}</Button>
      )}
      <ProblemAlert error={run.error} focus />
      <ConfirmModal
        title={t('delete.title', { name: plan.name })}
        confirmLabel={t('delete.confirm')}
        danger
        isOpen={open === 'delete'}
        isBusy={erase.isPending}
        error={erase.error}
        onConfirm={() => erase.mutate(etag, { onSuccess: () => void navigate(withAsOf('/rencana', asOf)) })}
        onClose={() => {
          erase.reset()
          setOpen(undefined)
        }}
      >
        {t('delete.body')}
      </ConfirmModal>
      {open === 'cases' && <OpenCases plan={plan} onClose={() => setOpen(undefined)} />}
    </>
  )
}
