import { EmptyState, EmptyStateBody } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { isProblem } from '@/api/problem'
import { usePermissions } from '@/api/session'
import type { SurveyCommentRow, SurveyRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { CommentStatusLabel } from './CommentStatusLabel'
import { FrequentWords } from './FrequentWords'
import { leastIn } from './least'
import { CommentModal, type CommentAct } from './CommentModal'
import { UnitName } from './UnitName'

const STATES = ['NEW', 'ROUTED', 'ANSWERED', 'SET_ASIDE'] as const
const ACTS: Record<SurveyCommentRow['status'], CommentAct[]> = {
  NEW: ['routing', 'reply', 'blacking-out', 'setting-aside'],
  ROUTED: ['reply', 'routing', 'blacking-out', 'setting-aside'],
  ANSWERED: ['blacking-out'],
  SET_ASIDE: ['routing', 'reply', 'blacking-out'],
}

/** What people wrote, without what leads to them, and what becomes of it. */
export function CommentsTab({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const format = useFormat()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['status', 'q'] as const, dated: false })
  const list = useList<SurveyCommentRow>(`/surveys/${survey.id}/comments`, {
    ...state.query,
    sort: undefined,
  })
  const [acting, setActing] = useState<{ comment: SurveyCommentRow; act: CommentAct }>()
  if (isProblem(list.error, 'too-few-answers'))
    return (
      <EmptyState titleText={t('comments.tooFew.title')} headingLevel="h2" variant="sm">
        <EmptyStateBody>
          {t('comments.tooFew.body', { least: format.integer(leastIn(list.error.problem)) })}
        </EmptyStateBody>
      </EmptyState>
    )
  const columns: Column<SurveyCommentRow>[] = [
    {
      key: 'comment',
      label: t('comments.column.comment'),
      cell: (row) => (
        <span className="sl-survey-comment">
          {row.comment}
          {row.masked && <small className="sl-muted">{t('comments.masked')}</small>}
          {row.reply && <small>{t('comments.replied', { reply: row.reply })}</small>}
        </span>
      ),
    },
    {
      key: 'unit',
      label: t('comments.column.unit'),
      cell: (row) => (row.unitId ? <UnitName id={row.unitId} /> : '–'),
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: (row) => <CommentStatusLabel status={row.status} />,
    },
  ]
  return (
    <>
      <p className="sl-muted sl-survey-lead">{t('comments.lead')}</p>
      <FrequentWords
        survey={survey}
        chosen={state.filters.q ?? ''}
        onChoose={(q) => state.setFilter('q', q)}
      />
      <DataList
        label={t('tab.komentar')}
        name="survey-comments"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        actions={
          may('surveys:write') && !readOnly
            ? (comment) =>
                ACTS[comment.status].map((act) => ({
                  title: t(`comments.act.${act}`),
                  onClick: () => setActing({ comment, act }),
                }))
            : undefined
        }
        filters={[
          { name: 'q', label: t('comments.q'), kind: 'text' },
          {
            name: 'status',
            label: t('column.status'),
            kind: 'select',
            options: STATES.map((value) => ({ value, label: t(`comments.status.${value}`) })),
          },
        ]}
        empty={{ title: t('comments.none.title'), body: t('comments.none.body') }}
      />
      {acting && <CommentModal {...acting} survey={survey} onClose={() => setActing(undefined)} />}
    </>
  )
}
