import { Button, Checkbox, Title } from '@patternfly/react-core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnonymousReceipt } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { createFormat } from '@/lib/format'

/** The reply code, shown this once. It goes away only when the person says that it is written down. */
export function TokenOnce({ receipt, onDone }: { receipt: AnonymousReceipt; onDone: () => void }) {
  const { t, i18n } = useTranslation('concerns')
  const [isNoted, setNoted] = useState(false)
  const [isCopied, setCopied] = useState(false)
  const place = useRef<HTMLElement>(null)
  useEffect(() => place.current?.focus(), [])
  useEffect(() => {
    if (isNoted) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [isNoted])
  const copy = () =>
    void navigator.clipboard
      ?.writeText(receipt.token)
      .then(() => setCopied(true))
      .catch(() => setCopied(false))
  return (
    <section className="sl-plan-card" ref={place} tabIndex={-1} aria-labelledby="token-title">
      <Title headingLevel="h2" size="lg" id="token-title">
        {t('unnamed.sent')}
      </Title>
      <p>{t('unnamed.due', { date: createFormat(i18n.language).date(receipt.dueOn) })}</p>
      <Alert isInline variant="warning" component="h3" title={t('unnamed.once')}>
        {t('unnamed.onceBody')}
      </Alert>
      <p>{t('unnamed.code')}</p>
      <p className="sl-voice__token">
        <code>{receipt.token}</code>
      </p>
      <div className="sl-chips">
        <Button variant="secondary" onClick={copy}>
          {t('unnamed.copy')}
        </Button>
        <span role="status">{isCopied && t('unnamed.copied')}</span>
      </div>
      <Checkbox
        id="token-noted"
        label={t('unnamed.noted')}
        isChecked={isNoted}
        onChange={(_, on) => setNoted(on)}
      />
      <div className="sl-chips">
        <Button isDisabled={!isNoted} onClick={onDone}>
          {t('unnamed.done')}
        </Button>
      </div>
    </section>
  )
}
