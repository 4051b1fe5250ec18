import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Form, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { WorkloadMetricRow, WriteWorkloadMetric } from '@/api/types'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { StaleModal } from '@/components/feedback/StaleModal'
import { applyProblem } from '@/components/form/apply-problem'
import { readTask, useChangeTask, useRecordTask } from './api'
import { commandOf, formOf, taskSchema, type TaskForm } from './task-form'
import { TaskFields } from './TaskFields'
import { useTaskTexts } from './useTaskTexts'

interface Props {
  positionId: string
  /** The task to change; without it a new one is recorded. */
  task?: WorkloadMetricRow
  onClose: () => void
}

/** Records or changes a task; closes only when the service said yes. */
export function TaskModal({ positionId, task, onClose }: Props) {
  const { t, i18n } = useTranslation(['workload', 'common', 'problems'])
  const language = i18n.language
  const [key] = useState(newIdempotencyKey)
  const [refusal, setRefusal] = useState<unknown>(null)
  const [stale, setStale] = useState<{ mine: WriteWorkloadMetric; theirs: WorkloadMetricRow } | null>(null)
  const record = useRecordTask(key)
  const change = useChangeTask(task?.id ?? '')
  const fields = useTaskTexts()
  const form = useForm<TaskForm>({
    resolver: zodResolver(taskSchema(t, language)),
    defaultValues: formOf(task, new Date().getFullYear(), language),
  })
  const refused = async (error: unknown, mine: WriteWorkloadMetric) => {
    if (task && isProblem(error) && error.status === 412) {
      try {
        setStale({ mine, theirs: await readTask(task.id) })
      } catch (gone) {
        setRefusal(gone)
      }
    } else setRefusal(applyProblem(form, error, t))
  }
  const save = (body: WriteWorkloadMetric, version: number) =>
    change.mutate({ version, body }, { onSuccess: onClose, onError: (error) => void refused(error, body) })
  const submit = form.handleSubmit((values) => {
    setRefusal(null)
    const body = commandOf(values, positionId, language)
    if (task) save(body, task.version)
    else record.mutate(body, { onSuccess: onClose, onError: (error) => void refused(error, body) })
  })

  if (stale)
    return (
      <StaleModal
        mine={stale.mine}
        theirs={commandOf(formOf(stale.theirs, stale.theirs.period, language), positionId, language)}
        fields={fields}
        onSave={(merged) => {
          form.reset(formOf(merged, merged.period, language))
          setStale(null)
          save(merged, stale.theirs.version)
        }}
        onClose={() => setStale(null)}
      />
    )
  const isBusy = record.isPending || change.isPending
  return (
    <Modal isOpen onClose={onClose} variant="medium" aria-labelledby="task-title">
      <ModalHeader labelId="task-title" title={t(task ? 'workload:task.change' : 'workload:task.add')} />
      <ModalBody>
        <Form id="task-form" noValidate onSubmit={(event) => void submit(event)}>
          <ProblemAlert error={refusal} focus />
          <TaskFields form={form} isNew={!task} />
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="task-form" isLoading={isBusy} isDisabled={isBusy}>
          {t('common:save')}
        </Button>
        <Button variant="link" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}
