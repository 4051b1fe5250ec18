import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { NoticeMail, NoticeMailStatus, NoticeView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { useFormat } from '@/components/format/useFormat'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'

const STATES: NoticeMailStatus[] = ['QUEUED', 'SENT', 'BOUNCED', 'FAILED']
const COLOR = { QUEUED: 'blue', SENT: 'green', BOUNCED: 'red', FAILED: 'red' } as const

/** The e-mails of a notice: waiting, taken by the mail server, come back, given up. */
export function MailsTab({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const state = useListState({ filters: ['status'] as const, dated: false })
  const list = useList<NoticeMail>(`/notices/${notice.id}/mails`, { ...state.query, sort: undefined })
  const problem = (code: string) =>
    t(code.startsWith('smtp-') ? 'mail.smtp' : `mail.problem.${code}`, {
      code: code.replace('smtp-', ''),
      defaultValue: code,
    })
  const columns: Column<NoticeMail>[] = [
    {
      key: 'name',
      label: t('receipt.name'),
      cell: (row) => (
        <span className="sl-post">
          {row.name}
          <small className="sl-muted sl-post__unit">{row.address}</small>
        </span>
      ),
    },
    {
      key: 'kind',
      label: t('mail.kind'),
      cell: (row) => (row.reminder > 0 ? t('mail.reminder', { number: row.reminder }) : t('notice')),
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: (row) => (
        <Label isCompact color={COLOR[row.status]}>
          {t(`mail.status.${row.status}`)}
        </Label>
      ),
    },
    {
      key: 'problem',
      label: t('mail.trouble'),
      cell: (row) =>
        row.problem ? `${problem(row.problem)} ${t('mail.attempts', { count: row.attempts })}` : '–',
    },
    {
      key: 'at',
      label: t('mail.at'),
      nowrap: true,
      cell: (row) =>
        row.endedAt
          ? format.instant(row.endedAt)
          : row.nextTryAt && t('mail.nextTry', { at: format.instant(row.nextTryAt) }),
    },
  ]
  return (
    <>
      {!notice.mailReachable && (
        <Alert isInline isPlain variant="info" title={t('mail.notReachable')} className="sl-survey-lead" />
      )}
      <DataList
        label={t('tab.surel')}
        name="notice-mails"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        filters={[
          {
            name: 'status',
            label: t('column.status'),
            kind: 'select',
            options: STATES.map((value) => ({ value, label: t(`mail.status.${value}`) })),
          },
        ]}
        empty={{ title: t('mail.none'), body: t('mail.noneBody') }}
      />
    </>
  )
}
