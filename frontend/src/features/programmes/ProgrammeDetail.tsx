import { List, ListItem, PageSection, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { ProgrammeView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useCriteriaText } from '@/components/format/useCriteriaText'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { todayIn } from '@/lib/format'
import { useProgramme } from './api'
import { currentDay, DAYS } from './calendar'
import { ProgrammeStatusLabel } from './ProgrammeStatusLabel'
import { ProgrammeSteps } from './ProgrammeSteps'
import { RulesTable, SeatsTable } from './ProgrammeTables'

/** One programme: calendar, criteria, seats and rules, with the fingerprint that fixes them. */
export function ProgrammeDetail({ id }: { id: string }) {
  const { t } = useTranslation('programmes')
  const programme = useProgramme(id)
  const crumbs = [{ label: t('title'), to: '/program-mutasi' }]
  if (programme.error)
    return (
      <>
        <PageHeader title={t('programme')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={programme.error} retry={() => void programme.refetch()} />
        </PageSection>
      </>
    )
  if (!programme.data) return <Waiting />
  const one = programme.data
  return (
    <>
      <PageHeader
        title={one.name}
        crumbs={crumbs}
        badge={<ProgrammeStatusLabel status={one.status} />}
        lead={one.description}
        actions={<ProgrammeSteps programme={one} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-notice-board">
          <div className="sl-notice-board__side">
            <Criteria programme={one} />
            <SeatsTable seats={one.seats} />
            <RulesTable rules={one.basis.rules} />
          </div>
          <div className="sl-notice-board__side">
            <Calendar programme={one} />
            <Fingerprint programme={one} />
          </div>
        </div>
      </PageSection>
    </>
  )
}

function Calendar({ programme: { calendar } }: { programme: ProgrammeView }) {
  const { t } = useTranslation('programmes')
  const format = useFormat()
  const today = todayIn(useMe().government.timeZone)
  const current = currentDay(calendar, today)
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('calendar')}
      </Title>
      <ol className="sl-programme-calendar">
        {DAYS.map((day) => (
          <li
            key={day}
            data-past={(calendar[day] ?? '9999') <= today || undefined}
            aria-current={day === current ? 'step' : undefined}
          >
            <span>{t(`day.${day}`)}</span>
            <span>{format.date(calendar[day])}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Criteria({ programme: { basis, contacts } }: { programme: ProgrammeView }) {
  const { t } = useTranslation('programmes')
  const text = useCriteriaText()
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('criteria')}
      </Title>
      {basis.criteria.map((one) => (
        <div key={one.plan}>
          <strong>{one.plan}</strong>
          <List>
            <ListItem>{t('ruleSet', { name: one.ruleSet })}</ListItem>
            {one.units.length > 0 && <ListItem>{t('units', { names: one.units.join('; ') })}</ListItem>}
            {one.jobFamilies.length > 0 && (
              <ListItem>{t('families', { names: one.jobFamilies.join(', ') })}</ListItem>
            )}
            {text(one.weights).map((line) => (
              <ListItem key={line}>{line}</ListItem>
            ))}
          </List>
        </div>
      ))}
      <p>
        <strong>{t('field.contacts')}:</strong> {contacts}
      </p>
    </section>
  )
}

function Fingerprint({ programme }: { programme: ProgrammeView }) {
  const { t } = useTranslation('programmes')
  const format = useFormat()
  const { fingerprint, publishedAt, code, calendar } = programme
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('fingerprint.title')}
      </Title>
      {fingerprint ? (
        <>
          <p>{t('fingerprint.fixed', { at: format.instant(publishedAt) })}</p>
          <code className="sl-fingerprint">{fingerprint}</code>
          <p>
            <a href={`/program/${code}`} target="_blank" rel="noreferrer">
              {t('fingerprint.page')}
            </a>
          </p>
        </>
      ) : (
        <p className="sl-muted">{t('fingerprint.open', { day: format.date(calendar.dataFreeze) })}</p>
      )}
    </section>
  )
}
