import type { FocusEvent, KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { SheetField } from './sheet'
import { useSheetText } from './useSheetText'

interface Props {
  field: SheetField
  /** Place of the chosen option, 0 for none. */
  value: number
  onType: (place: number) => void
  /** Goes to the field so many places on, or back. */
  onMove: (step: 1 | -1) => void
}

const ERASERS = ['Backspace', 'Delete']

/** One field of a sheet: a digit chooses and jumps on; 0, space or Enter leaves it empty. */
export function SheetFieldInput({ field, value, onType, onMove }: Props) {
  const { t } = useTranslation('survey-paper')
  const text = useSheetText()
  const { name, options, isElement } = field
  const id = `sheet-${name}`
  const take = (key: string): boolean => {
    const place = key === ' ' ? 0 : Number(key)
    if (!Number.isInteger(place) || place < 0 || place > options.length) return false
    onType(place)
    onMove(1)
    return true
  }
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const { key } = event
    if (key.length === 1) {
      event.preventDefault()
      take(key)
    } else if (key === 'Enter' || key === 'ArrowDown') {
      event.preventDefault()
      onMove(1)
    } else if (key === 'ArrowUp' || (ERASERS.includes(key) && !value)) {
      event.preventDefault()
      onMove(-1)
    } else if (ERASERS.includes(key)) {
      event.preventDefault()
      onType(0)
    }
  }
  return (
    <div className="sl-typed__field">
      <label htmlFor={id}>{text.field(name)}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={value ? String(value) : ''}
        aria-describedby={`${id}-options`}
        onKeyDown={keys}
        // Keyboards on glass send no keys, only what is written.
        onChange={(event) => take(event.target.value.slice(-1))}
        onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()}
      />
      <small id={`${id}-options`} className="sl-muted">
        {isElement
          ? t('scale')
          : options.map((code, at) => (
              <span key={code} className={value === at + 1 ? 'sl-typed__chosen' : undefined}>
                {`${at + 1}\u00a0=\u00a0${text.value(name, code)} `}
              </span>
            ))}
      </small>
    </div>
  )
}
