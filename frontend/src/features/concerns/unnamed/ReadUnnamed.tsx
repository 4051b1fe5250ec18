import { Button, Form, TextInput, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnonymousConcernView } from '@/api/types'
import { isProblem } from '@/api/problem'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { createFormat } from '@/lib/format'
import { readUnnamed } from '../api'
import { ConcernStatusLabel } from '../ConcernStatusLabel'
import { Exchange } from '../Exchange'
import { UnnamedActs } from './UnnamedActs'

/** The way back by the reply code: read the answer, add, close. The code stands in no address and is kept nowhere. */
export function ReadUnnamed({ government }: { government: string }) {
  const { t } = useTranslation(['concerns', 'acts'])
  const [token, setToken] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [view, setView] = useState<AnonymousConcernView>()
  const read = useMutation({
    mutationFn: (typed: string) => readUnnamed(government, typed),
    onSuccess: setView,
    gcTime: 0,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (token.trim()) read.mutate(token.trim())
  }
  const isUnknown = isProblem(read.error) && read.error.status === 404
  const error = isUnknown
    ? t('concerns:unnamed.noSuchCode')
    : isAsked && !token.trim()
      ? t('acts:required')
      : undefined
  if (view)
    return (
      <Shown
        view={view}
        government={government}
        token={token.trim()}
        onChange={setView}
        onLeave={() => {
          setView(undefined)
          setToken('')
          setAsked(false)
          read.reset()
        }}
      />
    )
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-card">
      {!isUnknown && <ProblemAlert error={read.error} focus />}
      <Field
        id="worry-token"
        label={t('concerns:unnamed.yourCode')}
        hint={t('concerns:unnamed.codeHint')}
        error={error}
      >
        <TextInput
          id="worry-token"
          value={token}
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          validated={error ? 'error' : 'default'}
          aria-describedby="worry-token-help"
          onChange={(_, value) => {
            setToken(value)
            setAsked(false)
            read.reset()
          }}
        />
      </Field>
      <div className="sl-chips">
        <Button type="submit" isLoading={read.isPending} isDisabled={read.isPending}>
          {t('concerns:unnamed.read')}
        </Button>
      </div>
    </Form>
  )
}

interface ShownProps {
  view: AnonymousConcernView
  government: string
  token: string
  onChange: (view: AnonymousConcernView) => void
  onLeave: () => void
}

function Shown({ view, government, token, onChange, onLeave }: ShownProps) {
  const { t, i18n } = useTranslation('concerns')
  const { date } = createFormat(i18n.language)
  return (
    <section className="sl-plan-card" aria-labelledby="unnamed-title">
      <div className="sl-why__who">
        <Title headingLevel="h2" size="lg" id="unnamed-title">
          {t('unnamed.yours')}
        </Title>
        <ConcernStatusLabel status={view.status} />
      </div>
      <p className="sl-muted">{t('own.since', { date: date(view.raisedOn) })}</p>
      {!view.answer && <p>{t('unnamed.due', { date: date(view.dueOn) })}</p>}
      <Exchange {...view} date={date} />
      {view.satisfaction && <p>{t('own.marked', { mark: t(`satisfaction.${view.satisfaction}`) })}</p>}
      <UnnamedActs status={view.status} government={government} token={token} onChange={onChange} />
      <div className="sl-chips">
        <Button variant="link" isInline onClick={onLeave}>
          {t('unnamed.leave')}
        </Button>
      </div>
    </section>
  )
}
