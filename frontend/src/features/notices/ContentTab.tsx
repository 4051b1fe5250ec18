import { ExpandableSection, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeEdition, NoticeView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useEditions } from './api'
import { AudienceCard } from './AudienceCard'
import { useMayChange } from './NoticeActs'
import { RemovedParts } from './RemovedParts'
import { RichText } from './RichText'

/** The words of a notice as its readers see them, beside who gets them, and the editions before this one. */
export function ContentTab({ notice, removed }: { notice: NoticeView; removed: string[] }) {
  const { t } = useTranslation('notices')
  const mayChange = useMayChange(notice)
  const isOpen = notice.status === 'DRAFT' || notice.status === 'SCHEDULED'
  return (
    <div className="sl-notice-board">
      <article className="sl-card">
        <RemovedParts removed={removed} />
        {notice.correction && (
          <Alert isInline isPlain variant="info" title={t('correction', { reason: notice.correction })} />
        )}
        <RichText html={notice.body} />
      </article>
      <div className="sl-notice-board__side">
        {isOpen && mayChange && <AudienceCard notice={notice} />}
        {notice.sentAt && <Editions notice={notice} />}
      </div>
    </div>
  )
}

function Editions({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const editions = useEditions(notice.id)
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('editions.title')}
      </Title>
      <ProblemAlert error={editions.error} retry={() => void editions.refetch()} />
      <ol className="sl-editions">
        {editions.data?.map((one) => (
          <li key={one.edition}>
            <Edition one={one} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Edition({ one }: { one: NoticeEdition }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <strong>{t('edition', { number: one.edition })}</strong>
      <small className="sl-muted">
        {t('editions.sent', {
          who: one.sentBy,
          at: format.instant(one.sentAt),
          people: format.integer(one.recipients),
        })}
      </small>
      {one.correction && <small>{t('correction', { reason: one.correction })}</small>}
      <ExpandableSection
        toggleText={t('editions.read', { number: one.edition })}
        isExpanded={isOpen}
        onToggle={(_, next) => setOpen(next)}
      >
        <RichText html={one.body} />
      </ExpandableSection>
    </>
  )
}
