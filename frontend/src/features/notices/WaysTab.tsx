import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoticeView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useMessengerText } from './api'

/** The other ways to people: words for a messenger, and paper. */
export function WaysTab({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const messenger = useMessengerText(notice.id)
  const [copied, setCopied] = useState<'copied' | 'notCopied'>()
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('notCopied'),
    )
  return (
    <div className="sl-notice-board">
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('ways.messenger')}
        </Title>
        <p className="sl-muted">{t('ways.messengerHint')}</p>
        <ProblemAlert error={messenger.error} retry={() => void messenger.refetch()} />
        {messenger.data && (
          <>
            <pre className="sl-messenger" tabIndex={0} role="region" aria-label={t('ways.messenger')}>
              {messenger.data.text}
            </pre>
            <div className="sl-chips">
              <Button variant="secondary" onClick={() => void copy(messenger.data.text)}>
                {t('ways.copy')}
              </Button>
              <span role="status">{copied && t(`ways.${copied}`)}</span>
            </div>
          </>
        )}
      </section>
      <section className="sl-card">
        <Title headingLevel="h2" size="md">
          {t('ways.paper')}
        </Title>
        <p className="sl-muted">{t('ways.paperHint')}</p>
        <div>
          <Button
            component="a"
            href={`/api/v1/notices/${notice.id}/letter`}
            target="_blank"
            rel="noreferrer"
            variant="secondary"
          >
            {t('ways.pdf')}
          </Button>
        </div>
      </section>
    </div>
  )
}
