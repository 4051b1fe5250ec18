import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { QuestionRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { useNotice } from '../api'
import { AnswerModal } from './AnswerModal'

/** Questions for those who answer: open ones first, the nearest last day first. */
export function QuestionInbox() {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['status', 'overdue', 'notice'] as const, dated: false })
  const notice = useNotice(state.filters.notice || undefined)
  const list = useList<QuestionRow>('/questions', { ...state.query, sort: undefined })
  const [answering, setAnswering] = useState<QuestionRow>()
  const mayAnswer = may('questions:answer') && !readOnly
  const columns: Column<QuestionRow>[] = [
    {
      key: 'question',
      label: t('question.question'),
      cell: (row) => (
        <span className="sl-question">
          <span>{row.question}</span>
          <small className="sl-muted">
            {t('question.askedBy', {
              who: [row.name, row.unitName].filter(Boolean).join(', '),
              at: format.instant(row.askedAt),
            })}
          </small>
          {row.answer && (
            <span className="sl-question__answer">
              {row.answer}
              <small className="sl-muted">
                {t(row.forAll ? 'question.answeredForAll' : 'question.answeredBy', {
                  who: row.answeredBy,
                  at: format.instant(row.answeredAt),
                })}
              </small>
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'notice',
      label: t('question.notice'),
      cell: (row) => <AppLink to={`/pengumuman/${row.noticeId}`}>{row.noticeTitle}</AppLink>,
    },
    {
      key: 'due',
      label: t('question.due'),
      nowrap: true,
      cell: (row) => (
        <span className="sl-due">
          {format.date(row.dueOn)}
          {row.overdue && (
            <Label isCompact color="red">
              {t('question.late')}
            </Label>
          )}
        </span>
      ),
    },
    {
      key: 'status',
      label: t('question.status'),
      cell: (row) =>
        row.status === 'OPEN' && mayAnswer ? (
          <Button
            size="sm"
            variant="secondary"
            aria-label={t('answer.open', { who: row.name })}
            onClick={() => setAnswering(row)}
          >
            {t('answer.act')}
          </Button>
        ) : (
          <QuestionState row={row} />
        ),
    },
  ]
  return (
    <>
      <ListPage
        title={t('question.title')}
        lead={t('question.lead')}
        name="questions"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        filters={[
          {
            name: 'status',
            label: t('question.status'),
            kind: 'select',
            options: (['OPEN', 'ANSWERED'] as const).map((value) => ({
              value,
              label: t(`question.state.${value}`),
            })),
          },
          {
            name: 'overdue',
            label: t('question.clock'),
            kind: 'select',
            options: [{ value: 'true', label: t('question.late') }],
          },
          {
            name: 'notice',
            label: t('question.notice'),
            kind: 'hidden',
            show: () => notice.data?.title ?? '…',
          },
        ]}
        empty={{ title: t('question.empty.title'), body: t('question.empty.body') }}
      />
      {answering && <AnswerModal question={answering} onClose={() => setAnswering(undefined)} />}
    </>
  )
}

function QuestionState({ row }: { row: QuestionRow }) {
  const { t } = useTranslation('inbox')
  return (
    <Label isCompact color={row.status === 'ANSWERED' ? 'green' : row.overdue ? 'red' : 'blue'}>
      {t(`question.state.${row.status}`)}
    </Label>
  )
}
