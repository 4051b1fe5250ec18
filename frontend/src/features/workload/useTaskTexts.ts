import { useTranslation } from 'react-i18next'
import type { WriteWorkloadMetric } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

/** The fields of a task with their names and how a value is shown. */
export function useTaskTexts() {
  const { t } = useTranslation('workload')
  const format = useFormat()
  const number = (value: unknown) => format.decimal(value as number | null, 4)
  const fields: {
    name: keyof WriteWorkloadMetric & string
    label: string
    show?: (value: unknown) => string
  }[] = [
    { name: 'taskName', label: t('task.name') },
    { name: 'method', label: t('task.method'), show: (value) => t(`method.${String(value)}`) },
    { name: 'volume', label: t('task.volume'), show: number },
    { name: 'unit', label: t('task.unit') },
    { name: 'frequency', label: t('task.frequency'), show: (value) => t(`per.${String(value)}`) },
    { name: 'minutesPerUnit', label: t('task.minutesPerUnit'), show: number },
    { name: 'ability', label: t('task.ability'), show: number },
    { name: 'shifts', label: t('task.shifts'), show: number },
    { name: 'directNeed', label: t('task.directNeed'), show: number },
    { name: 'evidence', label: t('task.evidence') },
    {
      name: 'evidenceLevel',
      label: t('task.evidenceLevel'),
      show: (value) => t(`evidence.${String(value)}`),
    },
  ]
  return fields
}
