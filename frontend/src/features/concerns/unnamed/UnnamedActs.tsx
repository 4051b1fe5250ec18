import { Button, Form, FormGroup, Radio, TextArea } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnonymousConcernView, ConcernStatus } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { addUnnamed, closeUnnamed } from '../api'
import { FIVE, LONGEST } from '../words'

interface Props {
  status: ConcernStatus
  government: string
  token: string
  onChange: (view: AnonymousConcernView) => void
}

/** Adds to a worry without a name, and closes it once it is answered. */
export function UnnamedActs({ status, government, token, onChange }: Props) {
  const { t } = useTranslation(['concerns', 'acts'])
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [mark, setMark] = useState('')
  const add = useMutation({
    mutationFn: () => addUnnamed(government, token, text.trim()),
    gcTime: 0,
    onSuccess: (view) => {
      setText('')
      setAsked(false)
      onChange(view)
    },
  })
  const close = useMutation({
    mutationFn: () => closeUnnamed(government, token, mark ? Number(mark) : undefined),
    onSuccess: onChange,
    gcTime: 0,
  })
  if (status === 'CLOSED' || status === 'WITHDRAWN') return null
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (text.trim()) add.mutate()
  }
  return (
    <>
      {status === 'ANSWERED' && (
        <Form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            close.mutate()
          }}
        >
          <ProblemAlert error={close.error} focus />
          <FormGroup role="radiogroup" label={t('concerns:own.satisfaction')} fieldId="unnamed-mark" isStack>
            {FIVE.map((value) => (
              <Radio
                key={value}
                id={`unnamed-mark-${value}`}
                name="unnamed-mark"
                label={t(`concerns:satisfaction.${value}`)}
                isChecked={mark === value}
                onChange={() => setMark(value)}
              />
            ))}
          </FormGroup>
          <div className="sl-chips">
            <Button type="submit" isLoading={close.isPending} isDisabled={close.isPending}>
              {t('concerns:own.act.closing')}
            </Button>
          </div>
        </Form>
      )}
      <Form noValidate onSubmit={submit}>
        <ProblemAlert error={add.error} focus />
        <Field
          id="unnamed-addition"
          label={t('concerns:own.addition')}
          hint={t('concerns:unnamed.textHint')}
          error={isAsked && !text.trim() ? t('acts:required') : undefined}
        >
          <TextArea
            id="unnamed-addition"
            value={text}
            rows={4}
            maxLength={LONGEST}
            resizeOrientation="vertical"
            aria-describedby="unnamed-addition-help"
            onChange={(_, value) => setText(value)}
          />
        </Field>
        <div className="sl-chips">
          <Button type="submit" variant="secondary" isLoading={add.isPending} isDisabled={add.isPending}>
            {t('concerns:own.act.addition')}
          </Button>
        </div>
      </Form>
    </>
  )
}
