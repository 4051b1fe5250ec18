import { useTranslation } from 'react-i18next'
import { useQueryClient } from '@tanstack/react-query'
import { isProblem } from '@/api/problem'
import type { WorkloadMetricRow } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useWithdrawTask } from './api'

/** Asks before a task is withdrawn; its history stays. */
export function WithdrawTask({ task, onClose }: { task: WorkloadMetricRow; onClose: () => void }) {
  const { t } = useTranslation('workload')
  const queries = useQueryClient()
  const withdraw = useWithdrawTask()
  const refused = (error: unknown) => {
    // Somebody changed it meanwhile: the list behind the question shows what it says now.
    if (isProblem(error) && error.status === 412)
      void queries.invalidateQueries({ queryKey: ['/workload-metrics'] })
  }
  return (
    <ConfirmModal
      isOpen
      danger
      title={t('withdraw.title')}
      confirmLabel={t('withdraw.confirm')}
      isBusy={withdraw.isPending}
      error={withdraw.error}
      onConfirm={() => withdraw.mutate(task, { onSuccess: onClose, onError: refused })}
      onClose={onClose}
    >
      <p>{t('withdraw.body', { name: task.taskName, year: task.period })}</p>
    </ConfirmModal>
  )
}
