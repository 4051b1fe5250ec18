import { Button, Label, PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { InboxRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'

/** One's own notices: unread ones first, then the newest. */
export function Inbox() {
  const { t } = useTranslation(['inbox', 'common'])
  const list = useList<InboxRow>('/inbox', { limit: 20 })
  return (
    <>
      <PageHeader title={t('inbox:title')} lead={t('inbox:lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={list.error} retry={list.retry} />
        {list.isLoading && <Waiting />}
        {!list.isLoading && !list.error && list.rows.length === 0 && (
          <EmptyFirstUse title={t('inbox:none')} body={t('inbox:noneBody')} />
        )}
        {list.rows.length > 0 && (
          <ul className="sl-inbox" aria-label={t('inbox:title')}>
            {list.rows.map((row) => (
              <InboxItem key={row.noticeId} row={row} />
            ))}
          </ul>
        )}
        {list.next && (
          <Button variant="secondary" isBlock isLoading={list.isLoadingMore} onClick={() => list.loadMore()}>
            {t('common:loadMore')}
          </Button>
        )}
      </PageSection>
    </>
  )
}

function InboxItem({ row }: { row: InboxRow }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  return (
    <li data-unread={row.readAt === null || undefined}>
      <AppLink to={`/kotak-masuk/${row.noticeId}`}>{row.title}</AppLink>
      <span className="sl-chips">
        {row.readAt === null && (
          <Label isCompact color="orange">
            {t('unread')}
          </Label>
        )}
        {row.edition > 1 && (
          <Label isCompact color="blue">
            {t('corrected')}
          </Label>
        )}
        <small className="sl-muted">{format.instant(row.deliveredAt)}</small>
      </span>
      {row.correction && <small>{t('correction', { reason: row.correction })}</small>}
      {row.readAt && <small className="sl-muted">{t('readAt', { at: format.instant(row.readAt) })}</small>}
    </li>
  )
}
