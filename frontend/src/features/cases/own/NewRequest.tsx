import { Button, Form, Radio, TextArea, TextInput, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { ProposeTransfer, Vacancy } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { Field } from '@/components/form/Field'
import { useFormat } from '@/components/format/useFormat'
import { useDebounced } from '@/lib/debounce'
import { todayIn } from '@/lib/format'
import { proposeTransfer, useRefreshCases, useVacancies } from '../api'

/** Chooses a vacant post, says why and from when, and opens the request. */
export function NewRequest() {
  const { t } = useTranslation(['cases', 'acts'])
  const me = useMe()
  const refresh = useRefreshCases()
  const [chosen, setChosen] = useState<Vacancy>()
  const [motive, setMotive] = useState('')
  const [effectiveOn, setEffectiveOn] = useState(todayIn(me.government.timeZone))
  const [isAsked, setAsked] = useState(false)
  const [sent, setSent] = useState({ text: '', key: '' })
  const open = useMutation({
    mutationFn: ({ body, key }: { body: ProposeTransfer; key: string }) => proposeTransfer(body, key),
    onSuccess: refresh,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!chosen || !motive.trim() || !effectiveOn) return
    const body = {
      employeeId: me.employeeId ?? '',
      toPositionId: chosen.positionId,
      effectiveOn,
      motive: motive.trim(),
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    open.mutate({ body, key })
  }
  return (
    <Form noValidate onSubmit={submit} className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('cases:request.new')}
      </Title>
      <RefusalAlert error={open.error} />
      <VacancyChoice chosen={chosen} onChoose={setChosen} />
      {isAsked && !chosen && <p className="sl-act__error">{t('cases:request.chooseFirst')}</p>}
      <Field
        id="request-motive"
        label={t('cases:request.motive')}
        hint={t('cases:request.motiveHint')}
        error={isAsked && !motive.trim() ? t('acts:required') : undefined}
      >
        <TextArea
          id="request-motive"
          value={motive}
          rows={4}
          maxLength={2000}
          resizeOrientation="vertical"
          aria-describedby="request-motive-help"
          onChange={(_, value) => setMotive(value)}
        />
      </Field>
      <Field
        id="request-day"
        label={t('cases:request.day')}
        error={isAsked && !effectiveOn ? t('acts:required') : undefined}
      >
        <TextInput
          id="request-day"
          type="date"
          value={effectiveOn}
          onChange={(_, value) => setEffectiveOn(value)}
        />
      </Field>
      <p className="sl-muted">{t('cases:request.afterwards')}</p>
      <Button type="submit" isLoading={open.isPending} isDisabled={open.isPending}>
        {t('cases:request.open')}
      </Button>
    </Form>
  )
}

/** Posts with a free seat: unit, class and place, and nobody's name. */
function VacancyChoice(props: { chosen: Vacancy | undefined; onChoose: (post: Vacancy) => void }) {
  const { chosen, onChoose } = props
  const { t } = useTranslation('cases')
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const vacancies = useVacancies(useDebounced(typed.trim(), 300))
  const found = vacancies.data?.items ?? []
  const shown =
    chosen && !found.some(({ positionId }) => positionId === chosen.positionId) ? [chosen, ...found] : found
  return (
    <fieldset className="sl-vacancies">
      <legend>{t('request.post')}</legend>
      <Field id="request-search" label={t('request.search')}>
        <TextInput id="request-search" type="search" value={typed} onChange={(_, value) => setTyped(value)} />
      </Field>
      <ProblemAlert error={vacancies.error} retry={() => void vacancies.refetch()} />
      {vacancies.isPending && <Waiting />}
      {vacancies.data && shown.length === 0 && <p role="status">{t('request.noVacancy')}</p>}
      <ul>
        {shown.map((post) => (
          <li key={post.positionId} data-chosen={post.positionId === chosen?.positionId || undefined}>
            <Radio
              id={`vacancy-${post.positionId}`}
              name="vacancy"
              label={post.jobName}
              description={[
                post.unitName,
                post.agencyName !== post.unitName ? post.agencyName : null,
                t('jobClass', { value: format.integer(post.jobClass) }),
                post.place,
              ]
                .filter(Boolean)
                .join(' · ')}
              isChecked={post.positionId === chosen?.positionId}
              onChange={() => onChoose(post)}
            />
          </li>
        ))}
      </ul>
      {vacancies.data?.next && <p className="sl-muted">{t('request.narrow')}</p>}
    </fieldset>
  )
}
