import { Title } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Job } from '@/api/types'
import { JobProgress } from '@/components/feedback/JobProgress'

export function RunningJobs({ jobs }: { jobs: Job[] }) {
  const { t } = useTranslation('dashboard')
  const queries = useQueryClient()
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('jobs')}
      </Title>
      {jobs.length === 0 && <p className="sl-muted">{t('noJobs')}</p>}
      {jobs.map((job) => (
        <JobProgress
          key={job.id}
          jobId={job.id}
          fixed
          onEnd={() => void queries.invalidateQueries({ queryKey: ['/dashboard'] })}
        />
      ))}
    </section>
  )
}
