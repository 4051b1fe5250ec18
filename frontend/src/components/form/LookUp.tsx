import { TextInput } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/client'
import type { Page } from '@/api/types'
import { useDebounced } from '@/lib/debounce'
import { ProblemAlert } from '../feedback/ProblemAlert'

export interface Found {
  id: string
  name: string
  note: string
}

interface Props<Row> {
  label: string
  path: string
  asOf?: string
  found: (row: Row) => Found
  /** What is chosen now, by name; the reader types to choose something else. */
  chosen: string
  onChoose: (found: Found) => void
}

/** Finds one employee or post by typing; arrows and Enter choose. */
export function LookUp<Row>({ label, path, asOf, found, chosen, onChoose }: Props<Row>) {
  const { t } = useTranslation('common')
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(0)
  const q = useDebounced((typed ?? '').trim(), 250)
  const isOpen = typed !== undefined && q.length > 1
  const answer = useQuery({
    queryKey: [path, 'list', 'look-up', q, asOf],
    queryFn: ({ signal }) => get<Page<Row>>(path, { q, asOf, limit: 10 }, signal),
    enabled: isOpen,
  })
  const options = isOpen ? (answer.data?.items ?? []).map(found) : []
  const current = Math.min(active, options.length - 1)
  const choose = (one: Found) => {
    setTyped(undefined)
    onChoose(one)
  }
  const keys = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && options.length) {
      event.preventDefault()
      setActive((current + step + options.length) % options.length)
    }
    const one = options[current]
    if (event.key === 'Enter' && one) {
      event.preventDefault()
      choose(one)
    }
    if (event.key === 'Escape' && typed !== undefined) {
      event.stopPropagation()
      setTyped(undefined)
    }
  }
  return (
    <div className="sl-look-up">
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length ? `${id}-${current}` : undefined}
        autoComplete="off"
        placeholder={t('lookUp.type')}
        value={typed ?? chosen}
        onChange={(_, value) => {
          setTyped(value)
          setActive(0)
        }}
        onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
        onBlur={() => setTyped(undefined)}
        onKeyDown={keys}
      />
      <ProblemAlert error={isOpen && answer.error} />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={options.length === 0}>
        {options.map((one, index) => (
          <li
            key={one.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === current}
            // Before the field loses the focus and the list closes.
            onMouseDown={(event) => {
              event.preventDefault()
              choose(one)
            }}
          >
            {one.name}
            <small className="sl-muted">{one.note}</small>
          </li>
        ))}
      </ul>
      {isOpen && answer.data && options.length === 0 && (
        <p className="sl-muted" role="status">
          {t('lookUp.nothing')}
        </p>
      )}
    </div>
  )
}
