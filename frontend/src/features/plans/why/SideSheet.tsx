import { Button, Title } from '@patternfly/react-core'
import { TimesIcon } from '@patternfly/react-icons'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Beside the list on a desk, over it on a phone. Takes the focus when it opens and gives it back when it closes. */
export function SideSheet({ title, onClose, children }: Props) {
  const { t } = useTranslation('common')
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    place.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <aside
      ref={place}
      className="sl-sheet"
      tabIndex={-1}
      aria-label={title}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <header className="sl-sheet__head">
        <Title headingLevel="h2" size="lg">
          {title}
        </Title>
        <Button variant="plain" icon={<TimesIcon />} aria-label={t('close')} onClick={onClose} />
      </header>
      <div className="sl-sheet__body">{children}</div>
    </aside>
  )
}
