import { Button, Form, List, ListItem, PageSection, TextArea, TextInput, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { FileObjection as Filing, RemedyView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { Field } from '@/components/form/Field'
import { ListEditor } from '@/components/form/ListEditor'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { LookAtLetter } from '@/components/letters/LookAtLetter'
import { todayIn } from '@/lib/format'
import { fileObjection, previewFiling, useRefreshObjections, useRemedy } from './api'
import { useRemedyText } from './useRemedyText'

/** Files an objection against the decree of the own case, which the address names. */
export function FileObjection() {
  const { t } = useTranslation('objections')
  const [search] = useSearchParams()
  const caseId = search.get('kasus') ?? ''
  const remedy = useRemedy(caseId, caseId !== '')
  const isOpen = remedy.data?.remedy === 'OBJECTION' || remedy.data?.remedy === 'OBJECTION_TOO_LATE'
  return (
    <>
      <PageHeader
        title={t('file.title')}
        lead={t('file.lead')}
        crumbs={[{ label: t('title'), to: '/keberatan' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-request">
          <ProblemAlert error={remedy.error} retry={() => void remedy.refetch()} />
          {remedy.isLoading && <Waiting />}
          {(!caseId || (remedy.data && !isOpen)) && (
            <section className="sl-plan-card">
              <p>{t('file.nothing')}</p>
              {remedy.data?.objectionId && (
                <AppLink to={`/keberatan/${remedy.data.objectionId}`}>{t('card.open')}</AppLink>
              )}
              <AppLink to="/mutasi-saya">{t('file.toOwn')}</AppLink>
            </section>
          )}
          {remedy.data && isOpen && <Filled remedy={remedy.data} />}
        </div>
      </PageSection>
    </>
  )
}

function Filled({ remedy }: { remedy: RemedyView }) {
  const { t } = useTranslation(['objections', 'acts'])
  const me = useMe()
  const format = useFormat()
  const text = useRemedyText()
  const navigate = useNavigate()
  const refresh = useRefreshObjections()
  const [receivedOn, setReceivedOn] = useState('')
  const [grounds, setGrounds] = useState([''])
  const [evidence, setEvidence] = useState<string[]>([])
  const [request, setRequest] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [sent, setSent] = useState({ text: '', key: '' })
  const file = useMutation({
    mutationFn: ({ body, key }: { body: Filing; key: string }) => fileObjection(body, key),
    onSuccess: async ({ id }) => {
      await refresh()
      void navigate(`/keberatan/${id}`)
    },
  })
  const written = (lines: string[]) => lines.map((line) => line.trim()).filter(Boolean)
  const asksDay = remedy.receivedOn === null
  const missing = (value: string) => (isAsked && !value.trim() ? t('acts:required') : undefined)
  const body: Filing = {
    caseId: remedy.caseId,
    receivedOn: asksDay ? receivedOn : undefined,
    grounds: written(grounds),
    request: request.trim(),
    evidence: written(evidence),
  }
  const isComplete = Boolean(request.trim()) && body.grounds.length > 0 && (!asksDay || receivedOn !== '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isComplete) return
    const json = JSON.stringify(body)
    const key = sent.text === json ? sent.key : newIdempotencyKey()
    setSent({ text: json, key })
    file.mutate({ body, key })
  }
  return (
    <>
      <section className="sl-plan-card" aria-labelledby="objection-to">
        <Title headingLevel="h2" size="md" id="objection-to">
          {t('objections:file.to', { authority: remedy.authority })}
        </Title>
        <p className="sl-muted">
          {t('objections:card.decree', {
            number: remedy.decreeNumber,
            date: format.date(remedy.decreeDate),
          })}
        </p>
        {remedy.workingDaysLeft !== null && (
          <p className="sl-voice__left">
            <strong>{text.left(remedy)}</strong>
            <span>{text.until(remedy)}</span>
          </p>
        )}
        <p>{text.remedy(remedy)}</p>
        <Title headingLevel="h3" size="md">
          {t('objections:next.title')}
        </Title>
        <List>
          {(['stays', 'decided', 'letter'] as const).map((line) => (
            <ListItem key={line}>{t(`objections:next.${line}`, { days: remedy.decisionDays })}</ListItem>
          ))}
        </List>
      </section>
      <Form noValidate onSubmit={submit} className="sl-plan-card">
        <RefusalAlert error={file.error} />
        {asksDay && (
          <Field
            id="objection-day"
            label={t('objections:file.received')}
            hint={t('objections:file.receivedHint', { days: remedy.filingDays })}
            error={missing(receivedOn)}
          >
            <TextInput
              id="objection-day"
              type="date"
              value={receivedOn}
              min={remedy.decreeDate ?? undefined}
              max={todayIn(me.government.timeZone)}
              validated={missing(receivedOn) ? 'error' : 'default'}
              aria-describedby="objection-day-help"
              onChange={(_, value) => setReceivedOn(value)}
            />
          </Field>
        )}
        <ListEditor
          label={t('objections:file.grounds')}
          hint={t('objections:file.groundsHint')}
          items={grounds}
          onChange={setGrounds}
          most={20}
          max={2000}
          error={isAsked && written(grounds).length === 0 ? t('acts:required') : undefined}
        />
        <Field
          id="objection-request"
          label={t('objections:file.request')}
          hint={t('objections:file.requestHint')}
          error={missing(request)}
        >
          <TextArea
            id="objection-request"
            value={request}
            rows={3}
            maxLength={2000}
            resizeOrientation="vertical"
            validated={missing(request) ? 'error' : 'default'}
            aria-describedby="objection-request-help"
            onChange={(_, value) => setRequest(value)}
          />
        </Field>
        <ListEditor
          label={t('objections:file.evidence')}
          hint={t('objections:file.evidenceHint')}
          items={evidence}
          onChange={setEvidence}
          most={20}
          max={500}
        />
        <LookAtLetter key={JSON.stringify(body)} isBlocked={!isComplete} ask={() => previewFiling(body)} />
        <div className="sl-chips">
          <Button type="submit" isLoading={file.isPending} isDisabled={file.isPending}>
            {t('objections:file.send')}
          </Button>
        </div>
      </Form>
    </>
  )
}
