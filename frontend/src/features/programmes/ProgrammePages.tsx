import { PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import type { ProgrammeView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { changeProgramme, prepareProgramme, useProgramme, useRefreshProgrammes } from './api'
import { DAYS, type Day } from './calendar'
import { ProgrammeForm } from './ProgrammeForm'

/** Prepares a programme: its calendar, its plans, whom to ask. */
export function NewProgramme() {
  const { t } = useTranslation('programmes')
  const [sent, setSent] = useState({ text: '', key: '' })
  const goOn = useGoOn()
  return (
    <>
      <PageHeader
        title={t('prepare.title')}
        lead={t('prepare.lead')}
        crumbs={[{ label: t('title'), to: '/program-mutasi' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProgrammeForm
          initial={{ name: '', description: '', contacts: '', planIds: [], calendar: daysOf({}) }}
          save={(body) => {
            const text = JSON.stringify(body)
            const key = sent.text === text ? sent.key : newIdempotencyKey()
            setSent({ text, key })
            return prepareProgramme(body, key)
          }}
          onSaved={goOn}
        />
      </PageSection>
    </>
  )
}

/** Writes a programme otherwise, while nobody has seen it. */
export function ChangeProgramme({ id }: { id: string }) {
  const { t } = useTranslation('programmes')
  const programme = useProgramme(id)
  const goOn = useGoOn()
  const one = programme.data
  return (
    <>
      <PageHeader
        title={t('change.title')}
        crumbs={[
          { label: t('title'), to: '/program-mutasi' },
          { label: one?.name ?? t('programme'), to: `/program-mutasi/${id}` },
        ]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={programme.error} retry={() => void programme.refetch()} />
        {programme.isPending && <Waiting />}
        {one && one.status !== 'DRAFT' && <Alert isInline variant="info" title={t('change.notDraft')} />}
        {one?.status === 'DRAFT' && (
          <ProgrammeForm
            key={one.version}
            initial={{ ...one, calendar: daysOf(one.calendar) }}
            save={(body) => changeProgramme(id, one.version, body)}
            onSaved={goOn}
            onReload={() => void programme.refetch()}
          />
        )}
      </PageSection>
    </>
  )
}

const daysOf = (calendar: Partial<Record<Day, string>>) =>
  Object.fromEntries(DAYS.map((day) => [day, calendar[day] ?? ''])) as Record<Day, string>

function useGoOn() {
  const navigate = useNavigate()
  const refresh = useRefreshProgrammes()
  return ({ id }: ProgrammeView) => {
    void refresh()
    void navigate(`/program-mutasi/${id}`)
  }
}
