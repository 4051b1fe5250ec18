import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { PositionView, WorkloadMetricRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { Difference } from '@/components/format/Values'
import { AppLink } from '@/components/layout/AppLink'
import { Figure, Figures } from '@/components/layout/Figure'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { TaskModal } from './TaskModal'
import { WithdrawTask } from './WithdrawTask'

type Open = { kind: 'edit'; task?: WorkloadMetricRow } | { kind: 'withdraw'; task: WorkloadMetricRow } | null

/** The tasks of one post, and what follows from them. */
export function PositionTasks({ post }: { post: PositionView }) {
  const { t } = useTranslation(['workload', 'common'])
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [open, setOpen] = useState<Open>(null)
  const state = useListState({ filters: ['q', 'period'], dated: false })
  const ofPost = { ...state, query: { ...state.query, position: post.id } }
  const list = useList<WorkloadMetricRow>('/workload-metrics', ofPost.query)
  const mayWrite = may('workload:write') && !readOnly
  const add = <Button onClick={() => setOpen({ kind: 'edit' })}>{t('workload:task.add')}</Button>
  return (
    <>
      <PostFigures post={post} />
      <DataList
        label={t('workload:tasks')}
        name="workload-tasks"
        columns={useColumns()}
        filters={[
          { name: 'q', label: t('workload:task.find'), kind: 'text' },
          { name: 'period', label: t('workload:column.period'), kind: 'number' },
        ]}
        state={ofPost}
        list={list}
        rowId={(row) => row.id}
        exportPath="/workload-metrics"
        toolbar={
          mayWrite && (
            <>
              {may('imports:write') && (
                <AppLink to="/impor/baru?jenis=WORKLOAD">{t('workload:import')}</AppLink>
              )}
              {add}
            </>
          )
        }
        actions={
          mayWrite
            ? (task) => [
                { title: t('common:edit'), onClick: () => setOpen({ kind: 'edit', task }) },
                { title: t('common:delete'), onClick: () => setOpen({ kind: 'withdraw', task }) },
              ]
            : undefined
        }
        empty={{
          title: t('workload:task.empty'),
          body: t('workload:task.emptyBody'),
          action: mayWrite && add,
        }}
      />
      {open?.kind === 'edit' && (
        <TaskModal positionId={post.id} task={open.task} onClose={() => setOpen(null)} />
      )}
      {open?.kind === 'withdraw' && <WithdrawTask task={open.task} onClose={() => setOpen(null)} />}
    </>
  )
}

function PostFigures({ post }: { post: PositionView }) {
  const { t } = useTranslation('workload')
  const format = useFormat()
  return (
    <div className="sl-gap sl-five">
      <Figures>
        <Figure
          label={t('column.rawNeed')}
          value={format.decimal(post.rawNeed, 4, true)}
          note={t('info.rawNeed')}
        />
        <Figure
          label={t('column.need')}
          value={format.integer(post.need)}
          note={t(`source.${post.needSource}`)}
        />
        <Figure
          label={t('column.incumbents')}
          value={format.integer(post.incumbents)}
          note={t('effectiveNote', { value: format.decimal(post.effectiveIncumbents, 2) })}
        />
        <Figure
          label={t('column.difference')}
          tone={post.difference < 0 ? 'shortage' : post.difference > 0 ? 'surplus' : 'plain'}
          value={<Difference value={post.difference} />}
        />
        <Figure
          label={t('column.grade')}
          value={post.grade ? `${post.grade} · ${format.decimal(post.loadRatio, 2, true)}` : '–'}
          note={post.loadLabel ? t([`load.${post.loadLabel}`, 'load.other']) : t('info.noLoad')}
        />
      </Figures>
    </div>
  )
}

function useColumns(): Column<WorkloadMetricRow>[] {
  const { t } = useTranslation('workload')
  const format = useFormat()
  return [
    { key: 'name', label: t('task.name'), cell: (row) => row.taskName },
    { key: 'code', label: t('task.code'), cell: (row) => row.taskCode ?? '–', optional: true },
    { key: 'period', label: t('column.period'), cell: (row) => row.period },
    { key: 'method', label: t('task.method'), cell: (row) => t(`method.${row.method}`) },
    {
      key: 'volume',
      label: t('task.volume'),
      numeric: true,
      cell: (row) =>
        row.volume === null
          ? '–'
          : [format.decimal(row.volume, 4), row.unit, row.method === 'TASK' && t(`per.${row.frequency}`)]
              .filter(Boolean)
              .join(' '),
    },
    {
      key: 'norm',
      label: t('task.norm'),
      numeric: true,
      cell: (row) =>
        row.method === 'TASK'
          ? t('minutes', { value: format.decimal(row.minutesPerUnit, 4) })
          : row.method === 'SECTORAL'
            ? '–'
            : t('ability', { value: format.decimal(row.ability, 4) }),
    },
    {
      key: 'minutes',
      label: t('task.minutes'),
      numeric: true,
      cell: (row) => format.integer(row.minutesPerYear),
    },
    {
      key: 'need',
      label: t('column.need'),
      numeric: true,
      cell: (row) => <strong>{format.decimal(row.need, 4, true)}</strong>,
    },
    {
      key: 'evidence',
      label: t('task.evidenceLevel'),
      cell: (row) => (
        <>
          {t(`evidence.${row.evidenceLevel}`)}
          {row.evidence && <small className="sl-muted sl-block">{row.evidence}</small>}
        </>
      ),
    },
  ]
}
