import { Button, Label, PageSection } from '@patternfly/react-core'
import { CheckCircleIcon } from '@patternfly/react-icons'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { InboxNotice } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { confirmReading, useInboxNotice, useRefreshNotices } from '../api'
import { FrequentQuestions } from '../questions/FrequentQuestions'
import { RichText } from '../RichText'
import { AskCard } from './AskCard'

/** One notice as its reader reads it, confirms it, asks about it. */
export function InboxNoticePage({ id }: { id: string }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const { employeeId } = useMe()
  const notice = useInboxNotice(id)
  const one = notice.data
  return (
    <>
      <PageHeader
        title={one?.title ?? t('notice')}
        lead={one && t('from', { who: one.from, at: format.instant(one.deliveredAt) })}
        crumbs={[{ label: t('title'), to: '/kotak-masuk' }]}
        actions={
          one && (
            <Button
              component="a"
              href={`/api/v1/inbox/${id}/letter`}
              target="_blank"
              rel="noreferrer"
              variant="secondary"
            >
              {t('print')}
            </Button>
          )
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={notice.error} retry={() => void notice.refetch()} />
        {notice.isPending && <Waiting />}
        {one && (
          <div className="sl-request">
            <article className="sl-card">
              {one.correction && (
                <Alert isInline variant="info" title={t('correction', { reason: one.correction })} />
              )}
              <RichText html={one.body} />
              {one.planId && employeeId && (
                <Alert
                  isInline
                  variant="info"
                  title={t('letter.waiting')}
                  actionLinks={
                    <AppLink to={`/surat-pribadi/${one.planId}/${employeeId}`}>{t('letter.open')}</AppLink>
                  }
                />
              )}
              <Confirm notice={one} />
            </article>
            <AskCard notice={id} />
            <FrequentQuestions notice={id} />
          </div>
        )}
      </PageSection>
    </>
  )
}

function Confirm({ notice }: { notice: InboxNotice }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const refresh = useRefreshNotices()
  const confirm = useMutation({
    mutationFn: () => confirmReading(notice.noticeId, notice.edition),
    // A refusal means a correction came meanwhile: the newest words have to be read.
    onSettled: () => refresh(),
  })
  return (
    <div className="sl-confirm sl-no-print">
      <RefusalAlert error={confirm.error} />
      <div role="status">
        {notice.readAt && (
          <Label color="green" icon={<CheckCircleIcon />}>
            {t('readAt', { at: format.instant(notice.readAt) })}
          </Label>
        )}
      </div>
      {!notice.readAt && (
        <Button
          size="lg"
          isBlock
          isLoading={confirm.isPending}
          isDisabled={confirm.isPending}
          onClick={() => confirm.mutate()}
        >
          {t('confirm')}
        </Button>
      )}
    </div>
  )
}
