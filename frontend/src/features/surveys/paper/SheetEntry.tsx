import { Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperBatch } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { typeSheet, useKeepBatch, type Entry } from './api'
import { HIGHEST_NUMBER, nextNumber, sheetOf, type SheetField, type Typed } from './sheet'
import { SheetFieldInput } from './SheetFieldInput'

const LONGEST_COMMENT = 1000

interface Props {
  batch: PaperBatch
  /** What stands on the sheet, in its order. */
  fields: SheetField[]
  entry: Entry
  /** A sheet that is to be typed again; else the next one. */
  again?: number
  onClose: () => void
}

/** Types sheets one after the other without a mouse; each is kept before the next begins. */
export function SheetEntry({ batch, fields, entry, again, onClose }: Props) {
  const { t } = useTranslation('survey-paper')
  const keep = useKeepBatch(batch.surveyId)
  const place = useRef<HTMLFormElement>(null)
  const [number, setNumber] = useState(String(again ?? nextNumber(batch, entry)))
  const [typed, setTyped] = useState<Typed>({})
  const [comment, setComment] = useState('')
  const [fault, setFault] = useState('')
  const [kept, setKept] = useState<number[]>([])
  const save = useMutation({
    mutationFn: (sheet: NonNullable<ReturnType<typeof sheetOf>>) => typeSheet(batch, entry, sheet),
    onSuccess: (saved, { number: done = 0 }) => {
      keep(saved)
      if (again !== undefined) return onClose()
      setKept([...kept.filter((one) => one !== done), done])
      setNumber(String(Math.min(HIGHEST_NUMBER, nextNumber(saved, entry, done))))
      setTyped({})
      setComment('')
      focus(0)
    },
  })
  /** The fields in the order of the sheet, then what follows them: the comment and the button. */
  const stops = () => [
    ...(place.current?.querySelectorAll<HTMLElement>('[data-stop] :is(input, textarea, button)') ?? []),
  ]
  const focus = (at: number) => stops()[Math.max(0, at)]?.focus()
  // Whoever opened the form by keyboard types on.
  useEffect(() => place.current?.querySelector<HTMLElement>('[data-stop] input')?.focus(), [])
  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    const whole = Number(number)
    if (save.isPending) return
    if (!Number.isInteger(whole) || whole < 1 || whole > HIGHEST_NUMBER) return setFault(t('numberFault'))
    const sheet = sheetOf(whole, typed, entry === 'first' ? comment : '')
    if (!sheet) return setFault(t('emptyFault'))
    setFault('')
    save.mutate(sheet)
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    submit()
  }
  return (
    <section className="sl-card sl-no-print" aria-labelledby="sheet-title">
      <Title headingLevel="h3" size="md" id="sheet-title">
        {t(`entry.${entry}`, { label: batch.label })}
      </Title>
      <p className="sl-muted" id="sheet-keys">
        {t('keys')} {again !== undefined && t('keysAgain')}
      </p>
      <RefusalAlert error={save.error} />
      <form
        ref={place}
        className="sl-typed"
        noValidate
        onSubmit={submit}
        onKeyDown={keys}
        aria-busy={save.isPending}
      >
        <div className="sl-typed__field sl-typed__number">
          <label htmlFor="sheet-number">{t('number')}</label>
          <input
            id="sheet-number"
            inputMode="numeric"
            autoComplete="off"
            value={number}
            aria-describedby="sheet-keys"
            onChange={(event) => setNumber(event.target.value.replace(/\D/g, '').slice(0, 3))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
              event.preventDefault()
              focus(0)
            }}
          />
          <small className="sl-muted">{t('numberHint')}</small>
        </div>
        {fields.map((field, at) => (
          <div key={field.name} data-stop>
            <SheetFieldInput
              field={field}
              value={typed[field.name] ?? 0}
              onType={(value) =>
                !save.isPending && setTyped((before) => ({ ...before, [field.name]: value }))
              }
              onMove={(step) => focus(at + step)}
            />
          </div>
        ))}
        {entry === 'first' && (
          <div className="sl-typed__wide" data-stop>
            <label htmlFor="sheet-comment">{t('comment')}</label>
            <textarea
              id="sheet-comment"
              rows={2}
              maxLength={LONGEST_COMMENT}
              value={comment}
              onChange={(event) => setComment(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.metaKey) return
                event.preventDefault()
                submit()
              }}
            />
          </div>
        )}
        <div className="sl-typed__wide sl-survey-tools">
          <span data-stop>
            <Button type="submit" isLoading={save.isPending}>
              {t('save')}
            </Button>
          </span>
          <Button variant="link" onClick={onClose}>
            {t('close')}
          </Button>
          {fault && (
            <span role="alert" className="sl-act__error">
              {fault}
            </span>
          )}
          <span role="status" className="sl-muted">
            {kept.length > 0 && t('kept', { number: kept.at(-1), all: kept.length })}
          </span>
        </div>
      </form>
    </section>
  )
}
