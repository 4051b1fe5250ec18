import { Button, Form, TextArea, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import { useList } from '@/api/lists'
import { useMe, usePermissions } from '@/api/session'
import type { QuestionRow } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { askQuestion, useRefreshNotices } from '../api'
import { QuestionItem } from '../questions/QuestionItem'

/** Asks something about a notice, and shows what was asked before. */
export function AskCard({ notice }: { notice: string }) {
  const { t } = useTranslation(['inbox', 'acts'])
  const { employeeId } = useMe()
  const may = usePermissions()
  const refresh = useRefreshNotices()
  const asked = useList<QuestionRow>(
    `/notices/${notice}/questions`,
    { limit: 50 },
    { enabled: may('questions:read') },
  )
  const own = asked.rows.filter((row) => row.employeeId === employeeId)
  const [question, setQuestion] = useState('')
  const [error, setError] = useState<string>()
  const [isAsked, setAsked] = useState(false)
  const [sent, setSent] = useState({ text: '', key: '' })
  const ask = useMutation({
    mutationFn: (text: string) => {
      const key = sent.text === text ? sent.key : newIdempotencyKey()
      setSent({ text, key })
      return askQuestion(notice, text, key)
    },
    onSuccess: async () => {
      setQuestion('')
      setAsked(true)
      setSent({ text: '', key: '' })
      await refresh()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(false)
    if (question.trim()) ask.mutate(question.trim())
    else {
      setError(t('acts:required'))
      document.getElementById('notice-question')?.focus()
    }
  }
  return (
    <section className="sl-card sl-no-print">
      <Title headingLevel="h2" size="md">
        {t('inbox:ask.title')}
      </Title>
      {own.length > 0 && (
        <ul className="sl-questions" aria-label={t('inbox:own.title')}>
          {own.map((row) => (
            <QuestionItem key={row.id} row={row} />
          ))}
        </ul>
      )}
      <Form noValidate onSubmit={submit}>
        <RefusalAlert error={ask.error} />
        <Field id="notice-question" label={t('inbox:ask.question')} hint={t('inbox:ask.hint')} error={error}>
          <TextArea
            id="notice-question"
            value={question}
            rows={3}
            maxLength={1000}
            resizeOrientation="vertical"
            aria-describedby="notice-question-help"
            validated={error ? 'error' : 'default'}
            onChange={(_, typed) => {
              setQuestion(typed)
              setError(undefined)
            }}
          />
        </Field>
        <div className="sl-chips">
          <Button type="submit" variant="secondary" isLoading={ask.isPending} isDisabled={ask.isPending}>
            {t('inbox:ask.send')}
          </Button>
          <span role="status">{isAsked && t('inbox:ask.sent')}</span>
        </div>
      </Form>
    </section>
  )
}
