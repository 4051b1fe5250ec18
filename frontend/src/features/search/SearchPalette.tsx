import { ModalBody, ModalHeader, TextInput } from '@patternfly/react-core'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useAsOf, withAsOf } from '@/lib/as-of'
import { useDebounced } from '@/lib/debounce'
import { useSearch } from './useSearch'

interface Props {
  pages: { path: string; label: string }[]
  isOpen: boolean
  onOpen: (open: boolean) => void
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))

/** `Ctrl K` or `/`: finds an employee, a unit or a page from anywhere. */
export function SearchPalette({ pages, isOpen, onOpen }: Props) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      if (!command && (event.key !== '/' || isTyping(event.target))) return
      event.preventDefault()
      onOpen(true)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [onOpen])
  return isOpen ? <Palette pages={pages} onClose={() => onOpen(false)} /> : null
}

function Palette({ pages, onClose }: { pages: Props['pages']; onClose: () => void }) {
  const { t } = useTranslation('shell')
  const navigate = useNavigate()
  const { asOf } = useAsOf()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  const { found, isSearching, error } = useSearch(useDebounced(text, 200), pages)
  const current = Math.min(active, found.length - 1)
  const open = (path: string) => {
    onClose()
    void navigate(withAsOf(path, asOf))
  }
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && found.length) {
      event.preventDefault()
      setActive((current + step + found.length) % found.length)
    }
    const chosen = found[current]
    if (event.key === 'Enter' && chosen) open(chosen.path)
  }
  return (
    <Modal
      isOpen
      variant="medium"
      position="top"
      onClose={onClose}
      aria-labelledby="search-title"
      className="sl-search"
    >
      <ModalHeader title={t('search.title')} labelId="search-title" />
      <ModalBody>
        <TextInput
          type="search"
          role="combobox"
          aria-label={t('search.label')}
          placeholder={t('search.label')}
          aria-expanded
          aria-controls="search-results"
          aria-activedescendant={found.length ? `found-${current}` : undefined}
          value={text}
          onChange={(_, value) => {
            setText(value)
            setActive(0)
          }}
          onKeyDown={keys}
          autoFocus
        />
        <ProblemAlert error={error} />
        <ul
          id="search-results"
          role="listbox"
          aria-label={t('search.results')}
          className="sl-search__results"
        >
          {found.map((one, index) => (
            <li
              key={one.path}
              id={`found-${index}`}
              role="option"
              aria-selected={index === current}
              onMouseEnter={() => setActive(index)}
              onClick={() => open(one.path)}
            >
              <span className="sl-search__group">{t(`search.group.${one.group}`)}</span>
              <span>
                {one.label}
                {one.hint && <small>{one.hint}</small>}
              </span>
            </li>
          ))}
        </ul>
        <p role="status" className="sl-search__status">
          {isSearching ? t('search.running') : found.length === 0 ? t('search.nothing') : t('search.help')}
        </p>
      </ModalBody>
    </Modal>
  )
}
