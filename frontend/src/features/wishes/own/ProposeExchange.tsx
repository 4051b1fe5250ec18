import { Button, Form, TextInput } from '@patternfly/react-core'
import { PlusIcon } from '@patternfly/react-icons'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import type { WishWindow } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { proposeExchange, useRefreshWindows } from '../api'

const MOST = 9
const NIP = /^\d{18}$/

interface Props {
  window: WishWindow
  onDone: () => void
  onCancel: () => void
}

/** Names the colleagues by their numbers: nobody can be looked up here. */
export function ProposeExchange({ window, onDone, onCancel }: Props) {
  const { t } = useTranslation(['wishes', 'common'])
  const refresh = useRefreshWindows()
  const [numbers, setNumbers] = useState([''])
  const [isAsked, setAsked] = useState(false)
  const [sent, setSent] = useState({ text: '', key: '' })
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const propose = useMutation({
    mutationFn: ({ colleagues, key }: { colleagues: string[]; key: string }) =>
      proposeExchange(window.id, colleagues, key),
    onSuccess: () => {
      void refresh()
      onDone()
    },
  })
  const colleagues = numbers.map((one) => one.replace(/\s/g, ''))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    const wrong = colleagues.findIndex((one) => !NIP.test(one))
    if (wrong >= 0) return document.getElementById(`exchange-${wrong}`)?.focus()
    const text = colleagues.join()
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    propose.mutate({ colleagues, key })
  }
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-card" aria-labelledby="exchange-form">
      <h3 ref={title} tabIndex={-1} id="exchange-form" className="sl-wish-form__title">
        {t('wishes:exchange.propose')}
      </h3>
      <RefusalAlert error={propose.error} />
      <p>{t(numbers.length === 1 ? 'wishes:exchange.two' : 'wishes:exchange.ring')}</p>
      {numbers.map((number, index) => {
        const error =
          isAsked && !NIP.test(colleagues[index] ?? '') ? t('wishes:exchange.wrongNumber') : undefined
        return (
          <Field
            key={index}
            id={`exchange-${index}`}
            label={
              numbers.length === 1
                ? t('wishes:exchange.colleague')
                : t('wishes:exchange.colleagueOf', { place: index + 1 })
            }
            hint={t('wishes:exchange.numberHint')}
            error={error}
          >
            <TextInput
              id={`exchange-${index}`}
              value={number}
              inputMode="numeric"
              autoComplete="off"
              maxLength={24}
              validated={error ? 'error' : 'default'}
              aria-describedby={`exchange-${index}-help`}
              onChange={(_, value) => setNumbers(numbers.map((one, at) => (at === index ? value : one)))}
            />
          </Field>
        )
      })}
      <div className="sl-chips">
        {numbers.length < MOST && (
          <Button variant="link" isInline icon={<PlusIcon />} onClick={() => setNumbers([...numbers, ''])}>
            {t('wishes:exchange.another')}
          </Button>
        )}
        {numbers.length > 1 && (
          <Button variant="link" isInline onClick={() => setNumbers(numbers.slice(0, -1))}>
            {t('wishes:exchange.oneLess')}
          </Button>
        )}
      </div>
      <div className="sl-chips">
        <Button type="submit" isLoading={propose.isPending} isDisabled={propose.isPending}>
          {t('wishes:exchange.send')}
        </Button>
        <Button variant="link" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </Form>
  )
}
