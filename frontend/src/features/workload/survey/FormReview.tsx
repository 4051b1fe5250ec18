import { Label, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { WorkloadFormPost, WorkloadFormTask, WorkloadFormView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { useBeforeText } from './useBeforeText'

const COLUMNS = ['task', 'before', 'now', 'minutesBefore', 'minutesNow', 'evidence', 'remark'] as const

/** What a unit told, side by side with the earlier period, and what it does to the need of each post. */
export function FormReview({ view }: { view: WorkloadFormView }) {
  return (
    <div className="sl-told">
      <Effect view={view} />
      {view.positions.map((post) => (
        <PostReview key={post.positionId} post={post} />
      ))}
    </div>
  )
}

function Effect({ view }: { view: WorkloadFormView }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  const title = t('review.effect')
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {title}
      </Title>
      <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={title}>
        <Table variant="compact" aria-label={title} gridBreakPoint="grid-md" className="sl-table">
          <Thead>
            <Tr>
              <Th>{t('review.post')}</Th>
              <Th modifier="wrap">{t('review.incumbents')}</Th>
              <Th modifier="wrap">{t('review.needBefore')}</Th>
              <Th modifier="wrap">{t('review.needNow')}</Th>
              <Th modifier="wrap">{t('review.ratio')}</Th>
              <Th>{t('review.doubts')}</Th>
            </Tr>
          </Thead>
          <Tbody>
            {view.positions.map((post) => (
              <Tr key={post.positionId}>
                <Td dataLabel={t('review.post')}>{post.jobName}</Td>
                <Td dataLabel={t('review.incumbents')}>{format.integer(post.incumbents)}</Td>
                <Td dataLabel={t('review.needBefore')}>
                  <Need sum={post.before} />
                </Td>
                <Td dataLabel={t('review.needNow')}>
                  <Need sum={post.told} />
                </Td>
                <Td dataLabel={t('review.ratio')}>{format.decimal(post.loadRatio, 2, true)}</Td>
                <Td dataLabel={t('review.doubts')}>
                  {post.doubts.length === 0
                    ? '–'
                    : post.doubts.map((one) => (
                        <Label key={one} isCompact color="orange">
                          {t(`doubt.${one}`)}
                        </Label>
                      ))}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </div>
    </section>
  )
}

function Need({ sum }: { sum: WorkloadFormPost['before'] }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  return (
    <>
      <strong>{format.integer(sum.need)}</strong>{' '}
      {sum.rawNeed !== null && (
        <small className="sl-muted">{t('review.raw', { need: format.decimal(sum.rawNeed, 4, true) })}</small>
      )}
    </>
  )
}

function PostReview({ post }: { post: WorkloadFormPost }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  const told = post.tasks.filter((task) => task.origin !== 'CATALOGUE' || task.volume !== null)
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {post.jobName}
      </Title>
      {told.length === 0 ? (
        <p className="sl-muted">{t('doubt.NO_TASKS')}</p>
      ) : (
        <div className="sl-table-scroll" tabIndex={0} role="region" aria-label={post.jobName}>
          <Table variant="compact" aria-label={post.jobName} gridBreakPoint="grid-md" className="sl-table">
            <Thead>
              <Tr>
                {COLUMNS.map((name) => (
                  <Th key={name} modifier="wrap">
                    {t(`column.${name}`)}
                  </Th>
                ))}
              </Tr>
            </Thead>
            <Tbody>
              {told.map((task) => (
                <TaskReview key={task.taskCode} task={task} />
              ))}
            </Tbody>
          </Table>
        </div>
      )}
      <p className="sl-muted">
        {t('review.minutes', {
          before: format.integer(post.before.minutes),
          now: format.integer(post.told.minutes),
        })}
      </p>
    </section>
  )
}

function TaskReview({ task }: { task: WorkloadFormTask }) {
  const { t } = useTranslation(['workload-survey', 'workload'])
  const format = useFormat()
  const before = useBeforeText()
  const amount = task.method === 'SECTORAL' ? task.directNeed : task.volume
  const norm =
    task.method === 'TASK'
      ? ` ${t(`workload:per.${task.frequency}`)} × ${t('workload:minutes', { value: format.decimal(task.minutesPerUnit, 2) })}`
      : task.method === 'SECTORAL'
        ? ''
        : ` × ${t('workload:ability', { value: format.decimal(task.ability, 2) })}`
  return (
    <Tr>
      <Td dataLabel={t('workload-survey:column.task')} className="sl-words">
        {task.taskName}
      </Td>
      <Td dataLabel={t('workload-survey:column.before')}>{before(task)}</Td>
      <Td dataLabel={t('workload-survey:column.now')}>
        {amount === null
          ? t('workload-survey:review.notTold')
          : `${format.decimal(amount, 2)} ${task.unit ?? ''}${norm}`}
      </Td>
      <Td dataLabel={t('workload-survey:column.minutesBefore')}>
        {task.before ? format.integer(Math.round(task.before.minutesPerYear)) : '–'}
      </Td>
      <Td dataLabel={t('workload-survey:column.minutesNow')}>
        {format.integer(Math.round(task.minutesPerYear))}{' '}
        {task.jump && (
          <Label isCompact color="orange">
            {t('workload-survey:doubt.JUMP')}
          </Label>
        )}
      </Td>
      <Td dataLabel={t('workload-survey:column.evidence')}>
        {t(`workload:evidence.${task.evidenceLevel}`)}
        {task.evidence && <small className="sl-muted sl-block">{task.evidence}</small>}
      </Td>
      <Td dataLabel={t('workload-survey:column.remark')}>{task.remark ?? '–'}</Td>
    </Tr>
  )
}
