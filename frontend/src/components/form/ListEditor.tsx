import { Button, TextArea } from '@patternfly/react-core'
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, TimesIcon } from '@patternfly/react-icons'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  label: string
  hint?: string
  items: string[]
  onChange: (items: string[]) => void
  /** What stands before a paragraph: a letter, a number, an ordinal. */
  mark?: (index: number) => string
  most: number
  /** Longest paragraph, as the service takes it. */
  max: number
  error?: string
}

/** Paragraphs in an order: changed, added, taken away, moved by buttons or by Alt and an arrow. */
export function ListEditor({ label, hint, items, onChange, mark, most, max, error }: Props) {
  const { t } = useTranslation('common')
  const id = useId()
  const place = useRef<HTMLFieldSetElement>(null)
  // Where the focus goes once the paragraphs are drawn in their new order.
  const next = useRef<number>(null)
  const [told, setTold] = useState('')
  useEffect(() => {
    if (next.current === null) return
    place.current?.querySelectorAll('textarea')[next.current]?.focus()
    next.current = null
  }, [items])
  const name = (index: number) => `${label} ${mark?.(index) ?? index + 1}`
  const move = (index: number, step: number) => {
    const to = index + step
    if (to < 0 || to >= items.length) return
    const moved = [...items]
    moved.splice(to, 0, ...moved.splice(index, 1))
    next.current = to
    onChange(moved)
    setTold(t('list.moved', { place: to + 1, count: items.length }))
  }
  const keys = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (!event.altKey || !step) return
    event.preventDefault()
    move(index, step)
  }
  return (
    <fieldset className="sl-paragraphs" ref={place} aria-describedby={`${id}-help`}>
      <legend>{label}</legend>
      <p id={`${id}-help`} className={error ? 'sl-act__error' : 'sl-muted'}>
        {error ?? `${hint ? `${hint} ` : ''}${t('list.keys')}`}
      </p>
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            <span aria-hidden className="sl-paragraphs__mark">
              {mark?.(index) ?? `${index + 1}.`}
            </span>
            <TextArea
              aria-label={name(index)}
              value={item}
              rows={2}
              autoResize
              resizeOrientation="vertical"
              maxLength={max}
              onChange={(_, value) => onChange(items.map((one, at) => (at === index ? value : one)))}
              onKeyDown={(event) => keys(event, index)}
            />
            <span className="sl-paragraphs__acts">
              <Button
                variant="plain"
                size="sm"
                icon={<ArrowUpIcon />}
                aria-label={t('list.up', { name: name(index) })}
                isDisabled={index === 0}
                onClick={() => move(index, -1)}
              />
              <Button
                variant="plain"
                size="sm"
                icon={<ArrowDownIcon />}
                aria-label={t('list.down', { name: name(index) })}
                isDisabled={index === items.length - 1}
                onClick={() => move(index, 1)}
              />
              <Button
                variant="plain"
                size="sm"
                icon={<TimesIcon />}
                aria-label={t('list.remove', { name: name(index) })}
                onClick={() => {
                  if (items.length > 1) next.current = Math.max(0, index - 1)
                  onChange(items.filter((_, at) => at !== index))
                }}
              />
            </span>
          </li>
        ))}
      </ol>
      <Button
        variant="link"
        isInline
        icon={<PlusIcon />}
        isDisabled={items.length >= most}
        onClick={() => {
          next.current = items.length
          onChange([...items, ''])
        }}
      >
        {t('list.add', { name: label })}
      </Button>
      <span className="pf-v6-screen-reader" role="status">
        {told}
      </span>
    </fieldset>
  )
}
