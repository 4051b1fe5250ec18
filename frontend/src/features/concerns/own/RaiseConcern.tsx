import { Button, Form, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import type { ConcernCategory, RaiseConcern as Raise } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { useFormat } from '@/components/format/useFormat'
import { raiseConcern, useRefreshConcerns } from '../api'
import { isComplete, NO_WORRY, type Worry } from '../words'
import { WorryFields } from '../WorryFields'

interface Props {
  /** Told until when there will be an answer. */
  onDone: (message: string) => void
  onCancel: () => void
}

/** Raises a worry with the own name; about a case where the address names one. */
export function RaiseConcern({ onDone, onCancel }: Props) {
  const { t } = useTranslation(['concerns', 'common'])
  const format = useFormat()
  const refresh = useRefreshConcerns()
  const [search] = useSearchParams()
  const caseId = search.get('kasus') ?? undefined
  const [worry, setWorry] = useState<Worry>(NO_WORRY)
  const [isAsked, setAsked] = useState(false)
  const [sent, setSent] = useState({ text: '', key: '' })
  const raise = useMutation({
    mutationFn: ({ body, key }: { body: Raise; key: string }) => raiseConcern(body, key),
    onSuccess: (one) => {
      void refresh()
      onDone(t('concerns:own.raised', { date: format.date(one.concern.dueOn) }))
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isComplete(worry)) return
    const body = {
      category: worry.category as ConcernCategory,
      severity: Number(worry.severity),
      text: worry.text.trim(),
      caseId,
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    raise.mutate({ body, key })
  }
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-card">
      <Title headingLevel="h2" size="lg">
        {t('concerns:own.raise')}
      </Title>
      <RefusalAlert error={raise.error} />
      <p>{t(caseId ? 'concerns:own.aboutCase' : 'concerns:own.whoReads')}</p>
      <WorryFields
        worry={worry}
        isAsked={isAsked}
        onChange={setWorry}
        textHint={t('concerns:own.textHint')}
      />
      <div className="sl-chips">
        <Button type="submit" isLoading={raise.isPending} isDisabled={raise.isPending}>
          {t('concerns:own.send')}
        </Button>
        <Button variant="link" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </Form>
  )
}
