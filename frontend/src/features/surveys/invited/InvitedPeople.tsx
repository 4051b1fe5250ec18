import { Button, Label, LabelGroup, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { InvitedEmployee, SurveyRow } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useAsOf } from '@/lib/as-of'
import { useRefreshSurveys } from '../api'
import { AddPeople } from './AddPeople'
import { invite, useInvited } from './api'

const SHOWN = 30

/** Whom a survey asks by name: chosen while it is a draft, only read afterwards. Never who has answered. */
export function InvitedPeople({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('survey-asked')
  const format = useFormat()
  const { readOnly } = useAsOf()
  const isWhole = useMe().unit === null
  const known = useInvited(survey.id)
  const refresh = useRefreshSurveys()
  /** Undefined until something was changed. */
  const [chosen, setChosen] = useState<InvitedEmployee[]>()
  const [told, setTold] = useState('')
  const people = chosen ?? known.data ?? []
  const mayChange = survey.status === 'DRAFT' && isWhole && !readOnly
  const save = useMutation({
    mutationFn: () =>
      invite(
        survey,
        people.map(({ employeeId }) => employeeId),
      ),
    onSuccess: async () => {
      await refresh()
      setChosen(undefined)
      setTold(t('invitations.saved'))
    },
  })
  const add = (more: InvitedEmployee[]) => {
    const there = new Set(people.map(({ employeeId }) => employeeId))
    const fresh = more.filter(({ employeeId }) => !there.has(employeeId))
    if (fresh.length > 0) setChosen([...people, ...fresh])
    setTold(
      fresh.length > 0
        ? t('invitations.added', { count: fresh.length, people: format.integer(fresh.length) })
        : t('invitations.nobody'),
    )
  }
  const remove = (id: string) => setChosen(people.filter(({ employeeId }) => employeeId !== id))
  return (
    <section className="sl-card sl-survey-board__wide" aria-labelledby="invited-title">
      <Title headingLevel="h2" size="md" id="invited-title">
        {t('invitations.title')}
      </Title>
      <p className="sl-muted">{t('invitations.lead')}</p>
      <ProblemAlert error={known.error} retry={() => void known.refetch()} />
      <RefusalAlert error={save.error} />
      {mayChange && known.data && <AddPeople onAdd={add} />}
      <p>
        {people.length === 0
          ? t('invitations.none')
          : t('invitations.count', { count: people.length, people: format.integer(people.length) })}
      </p>
      {people.length > 0 && (
        <LabelGroup
          aria-label={t('invitations.title')}
          numLabels={SHOWN}
          collapsedText={t('invitations.more', { remaining: people.length - SHOWN })}
          expandedText={t('invitations.fewer')}
        >
          {people.map(({ employeeId, name, nip }) => (
            <Label
              key={employeeId}
              title={nip}
              closeBtnAriaLabel={t('invitations.remove', { name })}
              onClose={mayChange ? () => remove(employeeId) : undefined}
            >
              {name}
            </Label>
          ))}
        </LabelGroup>
      )}
      {mayChange && (
        <div className="sl-survey-tools">
          <Button
            isLoading={save.isPending}
            isDisabled={save.isPending || chosen === undefined}
            onClick={() => save.mutate()}
          >
            {t('invitations.save')}
          </Button>
          <Button variant="link" isDisabled={people.length === 0} onClick={() => setChosen([])}>
            {t('invitations.clear')}
          </Button>
        </div>
      )}
      <p role="status" className="sl-muted">
        {[told, chosen === undefined ? '' : t('invitations.unsaved')].filter(Boolean).join(' ')}
      </p>
    </section>
  )
}
