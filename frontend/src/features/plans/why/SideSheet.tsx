import { Button, Title } from '@patternfly/react-core'
import { TimesIcon } from '@patternfly/react-icons'
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

// As in plans.css: below it there is no room beside the list.
const ROOM = '(min-width: 1200px)'

const useRoom = () =>
  useSyncExternalStore(
    (changed) => {
      const query = matchMedia(ROOM)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(ROOM).matches,
  )

/** Beside the list on a desk, over it on a phone. Takes the focus when it opens and gives it back when it closes. */
export function SideSheet({ title, onClose, children }: Props) {
  const { t } = useTranslation('common')
  const place = useRef<HTMLElement>(null)
  const hasRoom = useRoom()
  useEffect(() => {
    const before = document.activeElement
    place.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [hasRoom])
  const sheet = (
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
  // Over everything else it has to leave the page's own layer, or the masthead would cover its head.
  return hasRoom ? sheet : createPortal(sheet, document.body)
}
