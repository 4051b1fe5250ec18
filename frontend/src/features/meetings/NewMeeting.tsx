import { Button, Form, FormGroup, PageSection, Radio, TextInput } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { MeetingKind, MeetingSeat } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Field } from '@/components/form/Field'
import { PageHeader } from '@/components/layout/PageHeader'
import { todayIn } from '@/lib/format'
import { instantIn } from '@/lib/zoned'
import { AgendaChoice } from './AgendaChoice'
import { planMeeting } from './api'
import { MemberChoice } from './MemberChoice'

const KINDS: MeetingKind[] = ['EVALUATION_TEAM', 'COORDINATION']

/** Calls a meeting: what kind, when and where, who sits on which seat, which cases. */
export function NewMeeting() {
  const { t } = useTranslation(['meetings', 'acts'])
  const me = useMe()
  const navigate = useNavigate()
  const [kind, setKind] = useState<MeetingKind>('EVALUATION_TEAM')
  const [title, setTitle] = useState('')
  const [place, setPlace] = useState('')
  const [startsAt, setStartsAt] = useState(`${todayIn(me.government.timeZone)}T09:00`)
  const [seats, setSeats] = useState<Record<string, MeetingSeat>>({})
  const [alternates, setAlternates] = useState<Record<string, string>>({})
  const [caseIds, setCaseIds] = useState<string[]>([])
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [sent, setSent] = useState({ text: '', key: '' })
  const call = useMutation({
    mutationFn: () => {
      const body = {
        kind,
        title: title.trim(),
        place: place.trim(),
        startsAt: instantIn(me.government.timeZone, startsAt),
        members: Object.entries(seats).map(([accountId, seat]) => ({
          accountId,
          seat,
          alternateId: alternates[accountId] ?? null,
        })),
        caseIds,
      }
      const text = JSON.stringify(body)
      const key = sent.text === text ? sent.key : newIdempotencyKey()
      setSent({ text, key })
      return planMeeting(body, key)
    },
    onSuccess: ({ id }) => void navigate(`/rapat/${id}`),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chairs = (seat: MeetingSeat) => Object.values(seats).filter((one) => one === seat).length
    const found: Record<string, string> = {}
    if (!title.trim()) found.title = t('acts:required')
    if (!place.trim()) found.place = t('acts:required')
    if (!startsAt) found.startsAt = t('acts:required')
    if (chairs('CHAIR') !== 1 || chairs('SECRETARY') !== 1) found.members = t('meetings:needsChair')
    else if (kind === 'EVALUATION_TEAM' && Object.keys(seats).length % 2 === 0)
      found.members = t('meetings:needsOdd')
    if (caseIds.length === 0) found.caseIds = t('meetings:needsCases')
    setErrors(found)
    if (Object.keys(found).length === 0) call.mutate()
  }
  const text = (name: 'title' | 'place', value: string, set: (value: string) => void) => (
    <Field id={`meeting-${name}`} label={t(`meetings:field.${name}`)} error={errors[name]}>
      <TextInput
        id={`meeting-${name}`}
        value={value}
        maxLength={200}
        onChange={(_, typed) => set(typed)}
        aria-describedby={errors[name] ? `meeting-${name}-help` : undefined}
        validated={errors[name] ? 'error' : 'default'}
      />
    </Field>
  )
  return (
    <>
      <PageHeader
        title={t('meetings:plan.title')}
        lead={t('meetings:plan.lead')}
        crumbs={[{ label: t('meetings:title'), to: '/rapat' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <Form noValidate onSubmit={submit} className="sl-plan-form">
          <RefusalAlert error={call.error} />
          <FormGroup role="radiogroup" label={t('meetings:column.kind')} fieldId="meeting-kind" isStack>
            {KINDS.map((one) => (
              <Radio
                key={one}
                id={`meeting-kind-${one}`}
                name="meeting-kind"
                label={t(`meetings:kind.${one}`)}
                description={t(`meetings:kindHint.${one}`)}
                isChecked={kind === one}
                onChange={() => setKind(one)}
              />
            ))}
          </FormGroup>
          <div className="sl-form-grid">
            {text('title', title, setTitle)}
            {text('place', place, setPlace)}
            <Field
              id="meeting-startsAt"
              label={t('meetings:field.startsAt')}
              error={errors.startsAt}
              hint={t('meetings:zoneHint', { zone: me.government.timeZone })}
            >
              <TextInput
                id="meeting-startsAt"
                type="datetime-local"
                value={startsAt}
                onChange={(_, value) => setStartsAt(value)}
                aria-describedby="meeting-startsAt-help"
              />
            </Field>
          </div>
          <MemberChoice
            seats={seats}
            onChange={setSeats}
            alternates={alternates}
            onAlternates={setAlternates}
            error={errors.members}
          />
          <AgendaChoice chosen={caseIds} onChange={setCaseIds} error={errors.caseIds} />
          <div>
            <Button type="submit" isLoading={call.isPending} isDisabled={call.isPending}>
              {t('meetings:plan.confirm')}
            </Button>
          </div>
        </Form>
      </PageSection>
    </>
  )
}
