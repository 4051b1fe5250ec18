import { Button, Form, FormSelect, FormSelectOption, List, ListItem } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { AnonymousForm, ConcernCategory } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { raiseUnnamed } from '../api'
import { isComplete, NO_WORRY, type Worry } from '../words'
import { WorryFields } from '../WorryFields'
import { TokenOnce } from './TokenOnce'

/** Raises a worry without a name; what comes back is a code that is shown this once. */
export function RaiseUnnamed({ government, form }: { government: string; form: AnonymousForm }) {
  const { t } = useTranslation(['concerns', 'common'])
  const [worry, setWorry] = useState<Worry>(NO_WORRY)
  const [agency, setAgency] = useState('')
  const [isAsked, setAsked] = useState(false)
  const raise = useMutation({
    mutationFn: raiseUnnamed,
    // Neither the words nor the code stay in the memory of the page longer than they are shown.
    gcTime: 0,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isComplete(worry)) return
    raise.mutate({
      government,
      agency: agency || undefined,
      category: worry.category as ConcernCategory,
      severity: Number(worry.severity),
      text: worry.text.trim(),
    })
  }
  if (raise.data)
    return (
      <TokenOnce
        receipt={raise.data}
        onDone={() => {
          raise.reset()
          setWorry(NO_WORRY)
          setAgency('')
          setAsked(false)
        }}
      />
    )
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-card">
      <ProblemAlert error={raise.error} focus />
      <List>
        {(['kept', 'token', 'device'] as const).map((line) => (
          <ListItem key={line}>{t(`concerns:unnamed.promise.${line}`)}</ListItem>
        ))}
      </List>
      <WorryFields
        worry={worry}
        isAsked={isAsked}
        onChange={setWorry}
        textHint={t('concerns:unnamed.textHint')}
      />
      <Field
        id="worry-agency"
        label={t('concerns:unnamed.agency')}
        optional
        hint={t('concerns:unnamed.agencyHint')}
      >
        <FormSelect
          id="worry-agency"
          value={agency}
          aria-describedby="worry-agency-help"
          onChange={(_, value) => setAgency(value)}
        >
          <FormSelectOption value="" label={t('concerns:unnamed.noAgency')} />
          {form.agencies.map(({ code, name }) => (
            <FormSelectOption key={code} value={code} label={name} />
          ))}
        </FormSelect>
      </Field>
      <p className="sl-muted">{t('concerns:unnamed.within', { count: form.answerDays })}</p>
      <div className="sl-chips">
        <Button type="submit" isLoading={raise.isPending} isDisabled={raise.isPending}>
          {t('concerns:unnamed.send')}
        </Button>
      </div>
    </Form>
  )
}
