import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { PositionTasks, usePost } from '@/features/workload'
import { useAsOf } from '@/lib/as-of'

export function Component() {
  const { t } = useTranslation('workload')
  const { asOf } = useAsOf()
  const { id = '' } = useParams()
  const post = usePost(id, asOf)
  return (
    <>
      <PageHeader
        title={post.data?.jobName ?? t('tasks')}
        lead={
          post.data &&
          [post.data.unitName, post.data.agencyName !== post.data.unitName && post.data.agencyName]
            .filter(Boolean)
            .join(' · ')
        }
        crumbs={[{ label: t('title'), to: '/beban-kerja' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={post.error} retry={() => void post.refetch()} />
        {post.isPending && <Waiting />}
        {post.data && <PositionTasks post={post.data} />}
      </PageSection>
    </>
  )
}
