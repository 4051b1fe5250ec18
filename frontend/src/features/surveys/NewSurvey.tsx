import { PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { PrepareSurvey } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { todayIn } from '@/lib/format'
import { prepareSurvey, useSurvey } from './api'
import { copyOf, newDraft, type Draft } from './draft'
import { SurveyForm } from './SurveyForm'

/** Prepares a survey: an empty one, or like the one that the address names. */
export function NewSurvey() {
  const [search] = useSearchParams()
  const me = useMe()
  const copied = search.get('salin')
  const today = todayIn(me.government.timeZone)
  return copied ? (
    <Copy id={copied} today={today} />
  ) : (
    <Prepare initial={newDraft(today, me.unit?.id ?? '')} />
  )
}

function Copy({ id, today }: { id: string; today: string }) {
  const survey = useSurvey(id)
  if (survey.data) return <Prepare initial={copyOf(survey.data, today)} />
  if (!survey.error) return <Waiting />
  return (
    <PageSection hasBodyWrapper={false}>
      <ProblemAlert error={survey.error} retry={() => void survey.refetch()} />
    </PageSection>
  )
}

function Prepare({ initial }: { initial: Draft }) {
  const { t } = useTranslation('surveys')
  const [sent, setSent] = useState({ text: '', key: '' })
  const send = (body: PrepareSurvey) => {
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    return prepareSurvey(body, key)
  }
  return (
    <>
      <PageHeader
        title={t('prepare.title')}
        lead={t('prepare.lead')}
        crumbs={[{ label: t('title'), to: '/survei' }]}
      />
      <SurveyForm initial={initial} confirm={t('prepare.confirm')} send={send} />
    </>
  )
}
