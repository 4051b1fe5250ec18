import { Button, Checkbox, FormFieldGroup, FormFieldGroupHeader, SearchInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useVerifiedCases } from './api'

interface Props {
  chosen: string[]
  onChange: (ids: string[]) => void
  error?: string
}

/** Verified cases for the agenda, in the order of their numbers. */
export function AgendaChoice({ chosen, onChange, error }: Props) {
  const { t } = useTranslation(['meetings', 'common'])
  const cases = useVerifiedCases()
  const [wanted, setWanted] = useState('')
  const all = cases.data ?? []
  const text = wanted.trim().toLowerCase()
  const shown = all.filter(({ number, employee, toPosition }) =>
    [number, employee.name, toPosition.unitName].some((one) => one.toLowerCase().includes(text)),
  )
  const set = (ids: Set<string>) => onChange(all.map(({ id }) => id).filter((id) => ids.has(id)))
  return (
    <FormFieldGroup
      header={
        <FormFieldGroupHeader
          titleText={{ text: t('meetings:agenda'), id: 'meeting-agenda' }}
          titleDescription={t('meetings:agendaHint', { count: chosen.length })}
        />
      }
    >
      {error && (
        <p className="sl-act__error" role="alert">
          {error}
        </p>
      )}
      <ProblemAlert error={cases.error} retry={() => void cases.refetch()} />
      {!cases.data && !cases.error && <Waiting />}
      {cases.data && all.length === 0 && <p className="sl-muted">{t('meetings:noVerified')}</p>}
      {all.length > 0 && (
        <>
          <div className="sl-open-cases__tools">
            <SearchInput
              aria-label={t('meetings:findCase')}
              placeholder={t('meetings:findCase')}
              value={wanted}
              onChange={(_, typed) => setWanted(typed)}
              onClear={() => setWanted('')}
              resetButtonLabel={t('common:clear')}
            />
            <Button
              variant="link"
              isInline
              onClick={() => set(new Set([...chosen, ...shown.map(({ id }) => id)]))}
            >
              {t('meetings:takeAll')}
            </Button>
            <Button variant="link" isInline onClick={() => onChange([])}>
              {t('common:clear')}
            </Button>
          </div>
          <div className="sl-open-cases__list" role="group" aria-label={t('meetings:agenda')}>
            {shown.map((row) => (
              <Checkbox
                key={row.id}
                id={`agenda-${row.id}`}
                label={`${row.employee.name} · ${row.number}`}
                description={t('meetings:fromTo', {
                  from: `${row.fromPosition.jobName}, ${row.fromPosition.unitName}`,
                  to: `${row.toPosition.jobName}, ${row.toPosition.unitName}`,
                })}
                isChecked={chosen.includes(row.id)}
                onChange={(_, on) => {
                  const next = new Set(chosen)
                  if (on) next.add(row.id)
                  else next.delete(row.id)
                  set(next)
                }}
              />
            ))}
          </div>
        </>
      )}
    </FormFieldGroup>
  )
}
