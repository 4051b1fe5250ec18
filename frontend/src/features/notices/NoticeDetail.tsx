import { Button, PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'react-router'
import { usePermissions } from '@/api/session'
import type { NoticeView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AddressTabs } from '@/components/layout/AddressTabs'
import { PageHeader } from '@/components/layout/PageHeader'
import { useNotice } from './api'
import { ContentTab } from './ContentTab'
import { NoticeActs } from './NoticeActs'
import { NoticeStatusLabel } from './NoticeStatusLabel'
import { FrequentQuestions } from './questions/FrequentQuestions'
import { MailsTab } from './reach/MailsTab'
import { ReachTab } from './reach/ReachTab'
import { ReceiptsTab } from './reach/ReceiptsTab'
import { WaysTab } from './WaysTab'

/** Words of the address; the screen shows their translations. */
const TABS = ['isi', 'jangkauan', 'penerima', 'surel', 'pertanyaan', 'saluran'] as const
type NoticeTab = (typeof TABS)[number]

/** One notice: its words, how far it came, who has read it, what was asked. */
export function NoticeDetail({ id }: { id: string }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const notice = useNotice(id)
  const crumbs = [{ label: t('title'), to: '/pengumuman' }]
  if (notice.error)
    return (
      <>
        <PageHeader title={t('notice')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={notice.error} retry={() => void notice.refetch()} />
        </PageSection>
      </>
    )
  if (!notice.data) return <Waiting />
  const one = notice.data
  const lead = [
    t('writtenBy', { who: one.createdBy, day: format.date(one.createdAt) }),
    one.status === 'SCHEDULED' && t('goesOut', { at: format.instant(one.sendAt) }),
    one.sentAt && t('sentAt', { at: format.instant(one.sentAt) }),
    one.edition > 1 && t('edition', { number: one.edition }),
  ]
  return (
    <>
      <PageHeader
        title={one.title}
        crumbs={crumbs}
        badge={<NoticeStatusLabel status={one.status} />}
        lead={lead.filter(Boolean).join(' · ')}
        actions={
          <>
            <NoticeActs notice={one} />
            <Button
              component="a"
              href={`/api/v1/notices/${id}/letter`}
              target="_blank"
              rel="noreferrer"
              variant="secondary"
            >
              {t('print')}
            </Button>
          </>
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <NoticeTabs notice={one} />
      </PageSection>
    </>
  )
}

function NoticeTabs({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const may = usePermissions()
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation()
  const removed = (state as { removed?: string[] } | null)?.removed ?? []
  const wasSent = notice.sentAt !== null || notice.delivered > 0
  const isShown = (name: NoticeTab) =>
    name === 'isi' || name === 'saluran' || (wasSent && (name !== 'pertanyaan' || may('questions:read')))
  const tabs = TABS.filter(isShown)
  const tab: NoticeTab = tabs.find((name) => name === search.get('tab')) ?? 'isi'
  return (
    <AddressTabs
      panel="notice-panel"
      label={t('tabs')}
      tabs={tabs}
      tab={tab}
      titleOf={(name) => t(`tab.${name}`)}
      onShow={(name) => setSearch(name === 'isi' ? {} : { tab: name })}
    >
      {tab === 'isi' && <ContentTab notice={notice} removed={removed} />}
      {tab === 'jangkauan' && <ReachTab notice={notice} />}
      {tab === 'penerima' && <ReceiptsTab notice={notice} />}
      {tab === 'surel' && <MailsTab notice={notice} />}
      {tab === 'pertanyaan' && <FrequentQuestions notice={notice.id} inbox />}
      {tab === 'saluran' && <WaysTab notice={notice} />}
    </AddressTabs>
  )
}
