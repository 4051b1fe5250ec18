import { FormSelect, FormSelectOption, SearchInput, TextInput } from '@patternfly/react-core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { UnitTreeSelect } from '../units/UnitTreeSelect'
import type { FilterField } from './types'

interface Props {
  field: FilterField
  value: string
  onChange: (value: string) => void
}

const SETTLE_MILLIS = 350

/** One filter. A text is sent once it stood still; a value changed from outside (a chip removed, "back") wins. */
export function FilterControl({ field, value, onChange }: Props) {
  const { t } = useTranslation('common')
  const [draft, setDraft] = useState<{ on: string[]; text: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const text = draft?.on.includes(value) ? draft.text : value
  const type = (typed: string) => {
    clearTimeout(timer.current)
    setDraft((current) => ({ on: [...(current?.on ?? []).slice(-3), value], text: typed }))
    timer.current = setTimeout(() => {
      setDraft((current) => current && { ...current, on: [value, typed] })
      onChange(typed)
    }, SETTLE_MILLIS)
  }
  const set = (chosen: string) => {
    clearTimeout(timer.current)
    setDraft(null)
    onChange(chosen)
  }
  if (field.kind === 'hidden') return null
  if (field.kind === 'unit') return <UnitTreeSelect label={field.label} value={value} onChange={set} />
  if (field.kind === 'select')
    return (
      <FormSelect
        aria-label={field.label}
        value={value}
        onChange={(_, chosen) => set(chosen)}
        className="sl-filter"
      >
        <FormSelectOption value="" label={t('anyOf', { name: field.label })} />
        {field.options?.map((option) => (
          <FormSelectOption key={option.value} value={option.value} label={option.label} />
        ))}
      </FormSelect>
    )
  if (field.kind === 'date')
    return (
      <label className="sl-filter sl-filter--date">
        <span>{field.label}</span>
        <TextInput type="date" aria-label={field.label} value={value} onChange={(_, chosen) => set(chosen)} />
      </label>
    )
  if (field.kind === 'number')
    return (
      <TextInput
        type="number"
        inputMode="numeric"
        min={0}
        aria-label={field.label}
        placeholder={field.label}
        value={text}
        onChange={(_, typed) => type(typed)}
        className="sl-filter"
      />
    )
  return (
    <SearchInput
      className="sl-filter"
      aria-label={field.label}
      placeholder={field.label}
      value={text}
      onChange={(_, typed) => type(typed)}
      onClear={() => set('')}
      resetButtonLabel={t('clear')}
    />
  )
}
