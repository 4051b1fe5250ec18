import { Button, Label, Title } from '@patternfly/react-core'
import { Table, Tbody, Th, Thead, Tr } from '@patternfly/react-table'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkloadFormPost, WorkloadFormView } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import type { Change, DraftTask, LiveSum } from './draft'
import { TaskRow } from './TaskRow'

const COLUMNS = ['task', 'amount', 'norm', 'minutes', 'evidence', 'remark'] as const
/** Shares of the table's width in percent. */
const WIDTH = { task: 25, amount: 15, norm: 10, minutes: 15, evidence: 20, remark: 15 } as const
const STEP: Record<string, number> = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }

interface Props {
  post: WorkloadFormPost
  sum: LiveSum
  view: WorkloadFormView
  drafts: DraftTask[]
  onChange: (key: string, change: Change) => void
  onAdd: () => void
  onRemove: (key: string) => void
}

/** The tasks of one post as a table to type in: Enter and the arrows go along a column, Tab along a row. */
export function PositionEditor(props: Props) {
  const { post, sum, view, drafts, onChange, onAdd, onRemove } = props
  const { t } = useTranslation(['workload-survey', 'workload'])
  const format = useFormat()
  const title = `told-${post.positionId}-title`
  return (
    <section className="sl-card" aria-labelledby={title}>
      <Title headingLevel="h2" size="md" id={title}>
        {post.jobName}
      </Title>
      <p className="sl-muted">
        {t('workload-survey:post.lead', {
          count: post.incumbents,
          people: format.integer(post.incumbents),
        })}
        {post.before.period !== null &&
          ` ${t('workload-survey:post.before', {
            year: post.before.period,
            minutes: format.integer(post.before.minutes),
            need: format.decimal(post.before.rawNeed, 2, true),
          })}`}
        {post.fixedNeed && ` ${t('workload-survey:post.fixed')}`}
      </p>
      {drafts.length > 0 && (
        <Table
          variant="compact"
          aria-labelledby={title}
          gridBreakPoint="grid-lg"
          className="sl-table sl-told__table"
          onKeyDown={alongTheColumn}
        >
          <Thead>
            <Tr>
              {COLUMNS.map((name) => (
                <Th key={name} modifier="wrap" width={WIDTH[name]}>
                  {t(`workload-survey:column.${name}`)}
                </Th>
              ))}
            </Tr>
          </Thead>
          <Tbody>
            {drafts.map((draft) => (
              <TaskRow key={draft.key} draft={draft} view={view} onChange={onChange} onRemove={onRemove} />
            ))}
          </Tbody>
        </Table>
      )}
      <div className="sl-told__sum">
        <Button variant="link" isInline onClick={onAdd}>
          {t('workload:task.add')}
          <span className="pf-v6-screen-reader">: {post.jobName}</span>
        </Button>
        <span aria-live="polite">
          {t('workload-survey:post.sum', {
            minutes: format.integer(Math.round(sum.minutes)),
            need: format.decimal(sum.need, 2, true),
            ratio: sum.ratio === null ? '–' : format.decimal(sum.ratio, 2, true),
          })}{' '}
          <Doubts post={post} sum={sum} />
        </span>
      </div>
    </section>
  )
}

/** What is hard to believe of the sum, while it is typed. */
function Doubts({ post, sum }: { post: WorkloadFormPost; sum: LiveSum }) {
  const { t } = useTranslation('workload-survey')
  const doubts = [
    ...(sum.label === 'OVERLOADED' || sum.label === 'VERY_LOW' ? [sum.label] : []),
    ...(post.incumbents === 0 && sum.minutes > 0 ? ['VACANT_WITH_LOAD'] : []),
  ]
  return doubts.map((one) => (
    <Label key={one} isCompact color="orange">
      {t(`doubt.${one}`)}
    </Label>
  ))
}

function alongTheColumn(event: KeyboardEvent<HTMLElement>) {
  const step = STEP[event.key]
  const from = event.target
  if (!step || !(from instanceof HTMLInputElement)) return
  const table = event.currentTarget
  const column = [...table.querySelectorAll<HTMLInputElement>(`input[data-field="${from.dataset.field}"]`)]
  const next = column[column.indexOf(from) + step]
  event.preventDefault()
  next?.focus()
  next?.select()
}
