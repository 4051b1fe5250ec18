import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { RoutedCommentRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { answerRoutedComment, useRefreshSurveys } from './api'
import { CommentStatusLabel } from './CommentStatusLabel'

const STATES = ['ROUTED', 'ANSWERED', 'SET_ASIDE'] as const

/** Comments that were given to the reader's units, also from surveys of others. */
export function CommentInbox() {
  const { t } = useTranslation('surveys')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const refresh = useRefreshSurveys()
  const state = useListState({ filters: ['status'] as const, dated: false })
  const list = useList<RoutedCommentRow>('/survey-comments', { ...state.query, sort: undefined })
  const [answering, setAnswering] = useState<RoutedCommentRow>()
  const columns: Column<RoutedCommentRow>[] = [
    {
      key: 'comment',
      label: t('comments.column.comment'),
      cell: (row) => (
        <span className="sl-survey-comment">
          {row.comment}
          {row.reply && <small>{t('comments.replied', { reply: row.reply })}</small>}
        </span>
      ),
    },
    {
      key: 'survey',
      label: t('inbox.survey'),
      cell: (row) => (
        <span className="sl-post">
          {row.service}
          <small className="sl-muted sl-post__unit">{row.surveyTitle}</small>
        </span>
      ),
    },
    { key: 'unit', label: t('comments.column.unit'), cell: (row) => row.unitName },
    { key: 'status', label: t('column.status'), cell: (row) => <CommentStatusLabel status={row.status} /> },
  ]
  return (
    <>
      <ListPage
        title={t('inbox.title')}
        lead={t('inbox.lead')}
        crumbs={may('surveys:read') ? [{ label: t('title'), to: '/survei' }] : []}
        name="survey-inbox"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        actions={
          may('survey-comments:answer') && !readOnly
            ? (row) =>
                row.status === 'ANSWERED'
                  ? []
                  : [{ title: t('comments.act.reply'), onClick: () => setAnswering(row) }]
            : undefined
        }
        filters={[
          {
            name: 'status',
            label: t('column.status'),
            kind: 'select',
            options: STATES.map((value) => ({ value, label: t(`comments.status.${value}`) })),
          },
        ]}
        empty={{ title: t('inbox.none'), body: t('inbox.noneBody') }}
      />
      {answering && (
        <ActModal
          title={t('comments.act.reply')}
          lead={<blockquote className="sl-survey-quote">{answering.comment}</blockquote>}
          fields={[
            {
              name: 'reply',
              label: t('comments.field.reply'),
              kind: 'long',
              required: true,
              max: 500,
              hint: t('comments.field.replyHint'),
            },
          ]}
          confirmLabel={t('comments.confirm.reply')}
          send={({ reply = '' }) => answerRoutedComment(answering, reply.trim())}
          onDone={() => {
            void refresh()
            setAnswering(undefined)
          }}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </>
  )
}
