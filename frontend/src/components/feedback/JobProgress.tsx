import { Button, Progress, ProgressMeasureLocation } from '@patternfly/react-core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { get, post } from '@/api/client'
import type { Job } from '@/api/types'
import { ProblemAlert } from './ProblemAlert'

const RUNNING = new Set<Job['status']>(['QUEUED', 'RUNNING'])

/** A job, asked for every second while it runs. */
export const useJob = (id: string | null | undefined, everyMillis = 1000) =>
  useQuery({
    queryKey: ['/jobs', id],
    enabled: Boolean(id),
    queryFn: ({ signal }) => get<Job>(`/jobs/${id}`, undefined, signal),
    refetchInterval: (query) =>
      query.state.data && !RUNNING.has(query.state.data.status) ? false : everyMillis,
  })

interface Props {
  jobId: string
  /** Once, when the job ended in whatever way. */
  onEnd?: (job: Job) => void
  /** Shows no cancel button. */
  fixed?: boolean
}

/** Progress of a job with its phase in words and a way to stop it. */
export function JobProgress({ jobId, onEnd, fixed = false }: Props) {
  const { t } = useTranslation('common')
  const queries = useQueryClient()
  const job = useJob(jobId)
  const told = useRef<string>(null)
  const cancel = useMutation({
    mutationFn: () => post(`/jobs/${jobId}/cancellation`),
    onSettled: () => queries.invalidateQueries({ queryKey: ['/jobs', jobId] }),
  })
  const data = job.data
  useEffect(() => {
    if (!data || RUNNING.has(data.status) || told.current === data.id) return
    told.current = data.id
    onEnd?.(data)
  }, [data, onEnd])
  if (job.error) return <ProblemAlert error={job.error} retry={() => void job.refetch()} />
  const running = !data || RUNNING.has(data.status)
  const status = data?.status ?? 'QUEUED'
  const phase = data?.phase
    ? t(`jobPhase.${data.phase}`, { defaultValue: data.phase })
    : t(`jobStatus.${status}`)
  return (
    <div className="sl-job">
      <Progress
        title={data ? t(`jobKind.${data.kind}`) : t('loading')}
        value={Math.round((data?.progress ?? 0) * 100)}
        measureLocation={ProgressMeasureLocation.outside}
        variant={status === 'FAILED' ? 'danger' : status === 'DONE' ? 'success' : undefined}
        helperText={<span role="status">{running ? phase : t(`jobStatus.${status}`)}</span>}
      />
      {running && !fixed && (
        <Button variant="secondary" size="sm" onClick={() => cancel.mutate()} isDisabled={cancel.isPending}>
          {t('cancelJob')}
        </Button>
      )}
      <ProblemAlert error={cancel.error} />
    </div>
  )
}
