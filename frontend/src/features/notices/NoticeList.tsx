import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { NoticeRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { AudienceWords } from './AudienceWords'
import { NOTICE_STATES, NoticeStatusLabel } from './NoticeStatusLabel'
import { ReachBar } from './reach/ReachBar'
import { KINDS } from './write/audience'

const AUDIENCE_KINDS = KINDS.map(({ kind }) => kind)

/** Notices, the newest first: how far each came and what is asked about it. */
export function NoticeList() {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['status', 'audience'] as const, dated: false })
  const list = useList<NoticeRow>('/notices', { ...state.query, sort: undefined })
  const columns: Column<NoticeRow>[] = [
    {
      key: 'title',
      label: t('column.title'),
      cell: (row) => (
        <span className="sl-post">
          <AppLink to={`/pengumuman/${row.id}`}>{row.title}</AppLink>
          <small className="sl-muted sl-post__unit">
            {t('writtenBy', { who: row.createdBy, day: format.date(row.createdAt) })}
          </small>
        </span>
      ),
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: (row) => (
        <span className="sl-chips">
          <NoticeStatusLabel status={row.status} />
          {row.edition > 1 && <small className="sl-muted">{t('edition', { number: row.edition })}</small>}
        </span>
      ),
    },
    {
      key: 'audience',
      label: t('column.audience'),
      cell: (row) => <AudienceWords groups={row.audience} />,
    },
    {
      key: 'sent',
      label: t('column.sent'),
      nowrap: true,
      cell: (row) =>
        row.status === 'SCHEDULED'
          ? t('goesOut', { at: format.instant(row.sendAt) })
          : format.instant(row.sentAt),
    },
    {
      key: 'reach',
      label: t('column.reach'),
      cell: (row) => (row.delivered > 0 ? <ReachBar read={row.readBy} of={row.delivered} /> : '–'),
    },
    {
      key: 'questions',
      label: t('column.questions'),
      numeric: true,
      cell: (row) =>
        row.openQuestions > 0 && may('questions:read') ? (
          <AppLink
            to={`/pertanyaan?notice=${row.id}`}
            aria-label={t('openQuestions', { count: row.openQuestions, title: row.title })}
          >
            {format.integer(row.openQuestions)}
          </AppLink>
        ) : (
          format.integer(row.openQuestions)
        ),
    },
  ]
  const create = may('notices:write') && !readOnly && (
    <AppLink to="/pengumuman/baru" className="pf-v6-c-button pf-m-primary">
      {t('write.open')}
    </AppLink>
  )
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      headerActions={create}
      name="notices"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      filters={[
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: NOTICE_STATES.map((value) => ({ value, label: t(`status.${value}`) })),
        },
        {
          name: 'audience',
          label: t('column.audience'),
          kind: 'select',
          options: AUDIENCE_KINDS.map((value) => ({ value, label: t(`audience.kind.${value}`) })),
        },
      ]}
      empty={{ title: t('empty.title'), body: t('empty.body') }}
    />
  )
}
