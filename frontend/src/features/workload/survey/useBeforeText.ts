import { useTranslation } from 'react-i18next'
import type { WorkloadFormTask } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

/** The earlier figures of a task on one line. */
export function useBeforeText() {
  const { t } = useTranslation(['workload-survey', 'workload'])
  const format = useFormat()
  return (task: WorkloadFormTask): string => {
    const { before } = task
    if (!before) return t('workload-survey:review.new')
    const amount = format.decimal(task.method === 'SECTORAL' ? before.directNeed : before.volume, 2)
    const norm =
      task.method === 'TASK'
        ? t('workload:minutes', { value: format.decimal(before.minutesPerUnit, 2) })
        : t('workload:ability', { value: format.decimal(before.ability, 2) })
    const often = task.method === 'TASK' ? ` ${t(`workload:per.${before.frequency}`)}` : ''
    return t('workload-survey:beforeTask', {
      year: before.period,
      amount: `${amount}${often}`,
      norm: task.method === 'SECTORAL' ? '' : ` × ${norm}`,
    })
  }
}
