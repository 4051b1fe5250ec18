import { Button, PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import type { AccompanimentView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { useAsOf } from '@/lib/as-of'
import { ActOnCompany } from './ActOnCompany'
import { actsOf, takesPart, type Acting } from './acts'
import { AccompanimentStatusLabel } from './AccompanimentStatusLabel'
import { useAccompaniment } from './api'
import { CheckIns, Goals, Meetings } from './Parts'

/** One accompaniment: who goes along, what is aimed at, what happened, how the person is doing. */
export function AccompanimentDetail({ id }: { id: string }) {
  const { t } = useTranslation('accompaniments')
  const query = useAccompaniment(id)
  const crumbs = [{ label: t('title'), to: '/pendampingan' }]
  if (query.error)
    return (
      <>
        <PageHeader title={t('one')} crumbs={crumbs} />
        <PageSection hasBodyWrapper={false}>
          <ProblemAlert error={query.error} retry={() => void query.refetch()} />
        </PageSection>
      </>
    )
  if (!query.data) return <Waiting />
  return <Shown one={query.data} crumbs={crumbs} />
}

function Shown({ one, crumbs }: { one: AccompanimentView; crumbs: { label: string; to: string }[] }) {
  const { t } = useTranslation('accompaniments')
  const me = useMe()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [acting, setActing] = useState<Acting>()
  const onAct = !readOnly && takesPart(one, may) ? setActing : undefined
  const acts = readOnly ? [] : actsOf(one, me.employeeId, may)
  const { accompaniment } = one
  const nameOf = (act: Acting['act']) =>
    t(act === 'companion' && accompaniment.companionId ? 'otherCompanion' : `act.${act}`)
  return (
    <>
      <PageHeader
        title={t('of', { name: accompaniment.employeeName })}
        crumbs={crumbs}
        badge={<AccompanimentStatusLabel one={accompaniment} />}
        lead={accompaniment.purpose}
        actions={acts.map((act, index) => (
          <Button
            key={act}
            variant={index === 0 && !accompaniment.companionId ? 'primary' : 'secondary'}
            onClick={() => setActing({ act })}
          >
            {nameOf(act)}
          </Button>
        ))}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-board">
          <Facts one={one} />
          <Goals one={one} onAct={onAct} />
          <CheckIns one={one} onAct={onAct} />
          <Meetings one={one} onAct={onAct} />
        </div>
      </PageSection>
      {acting && <ActOnCompany one={one} acting={acting} onClose={() => setActing(undefined)} />}
    </>
  )
}

function Facts({ one }: { one: AccompanimentView }) {
  const { t } = useTranslation('accompaniments')
  const format = useFormat()
  const { employeeId: reader } = useMe()
  const { accompaniment } = one
  // A companion goes along with the person, and does not read the case.
  const readsCase = reader === null || reader !== accompaniment.companionId
  const facts: [string, string][] = [
    [t('column.companion'), accompaniment.companionName ?? t('nobody')],
    [t('column.origin'), t(`origin.${accompaniment.origin}`)],
    [t('startedOn'), format.date(accompaniment.startedOn)],
  ]
  if (accompaniment.endedOn) facts.push([t('endedOn'), format.date(accompaniment.endedOn)])
  return (
    <section className="sl-card" aria-label={t('facts')}>
      <dl className="sl-standing__facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {accompaniment.caseId && readsCase && (
        <AppLink to={`/kasus/${accompaniment.caseId}`}>{t('case')}</AppLink>
      )}
      {accompaniment.holdsUntil && (
        <Alert
          isInline
          variant="info"
          component="h2"
          title={t('waits', { date: format.date(accompaniment.holdsUntil) })}
        />
      )}
      {one.outcomeNote && <blockquote className="sl-quote">{one.outcomeNote}</blockquote>}
    </section>
  )
}
