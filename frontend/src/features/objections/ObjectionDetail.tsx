import { List, ListItem, PageSection, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { ObjectionView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { letterAddress, useObjection } from './api'
import { Clocks } from './Clocks'
import { Evidence } from './Evidence'
import { ObjectionActs } from './ObjectionActs'
import { ObjectionStatusLabel } from './ObjectionStatusLabel'

/** One objection: both clocks, what the person writes, what was decided, the letters. */
export function ObjectionDetail({ id }: { id: string }) {
  const { t } = useTranslation('objections')
  const query = useObjection(id)
  const crumbs = [{ label: t('title'), to: '/keberatan' }]
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
  const one = query.data
  return (
    <>
      <PageHeader
        title={one.objection.number}
        crumbs={crumbs}
        badge={<ObjectionStatusLabel one={one.objection} />}
        lead={`${one.objection.employeeName} · ${one.nip}`}
        actions={<ObjectionActs one={one} />}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-board">
          <Clocks one={one} />
          <Words one={one} />
          <Evidence one={one} />
          <Decision one={one} />
          <Letters one={one} />
        </div>
      </PageSection>
    </>
  )
}

function Words({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objections')
  const format = useFormat()
  const { objection } = one
  return (
    <section className="sl-card" aria-labelledby="objection-words">
      <Title headingLevel="h2" size="md" id="objection-words">
        {t('words.title')}
      </Title>
      <p>
        {t('card.decree', { number: objection.decreeNumber, date: format.date(one.decreeDate) })}{' '}
        <AppLink to={`/kasus/${objection.caseId}`}>{objection.caseNumber}</AppLink>
      </p>
      <Title headingLevel="h3" size="md">
        {t('file.grounds')}
      </Title>
      <List component="ol">
        {one.grounds.map((line, index) => (
          <ListItem key={index}>{line}</ListItem>
        ))}
      </List>
      <Title headingLevel="h3" size="md">
        {t('file.request')}
      </Title>
      <blockquote className="sl-quote">{one.request}</blockquote>
      <Title headingLevel="h3" size="md">
        {t('file.evidence')}
      </Title>
      {one.evidence.length === 0 && <p className="sl-muted">{t('words.noEvidence')}</p>}
      <List>
        {one.evidence.map((line, index) => (
          <ListItem key={index}>{line}</ListItem>
        ))}
      </List>
    </section>
  )
}

function Decision({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objections')
  const format = useFormat()
  const { result, status } = one.objection
  return (
    <section className="sl-card" aria-labelledby="objection-decision">
      <Title headingLevel="h2" size="md" id="objection-decision">
        {t('decision.title')}
      </Title>
      {one.suspendedOn ? (
        <Alert
          isInline
          variant="info"
          component="h3"
          title={t('decision.suspended', { date: format.date(one.suspendedOn) })}
        >
          {one.suspensionReason}
        </Alert>
      ) : (
        !result && status !== 'WITHDRAWN' && <p>{t('decision.stays')}</p>
      )}
      {result ? (
        <>
          <p>
            <strong>{t(`result.${result}`)}</strong>
            {` · ${t('decision.by', { name: one.decidedBy, date: format.date(one.decidedOn) })}`}
            {one.decidedLate && ` · ${t('decision.late')}`}
          </p>
          <List component="ol">
            {one.decisionReasons.map((line, index) => (
              <ListItem key={index}>{line}</ListItem>
            ))}
          </List>
          <p>{t(one.consequence ? `consequence.${one.consequence}` : 'consequence.none')}</p>
          {one.newCaseId && <AppLink to={`/kasus/${one.newCaseId}`}>{t('decision.newCase')}</AppLink>}
        </>
      ) : (
        <p className="sl-muted">{t(status === 'WITHDRAWN' ? 'decision.withdrawn' : 'decision.none')}</p>
      )}
      {(one.remedy === 'COURT' || one.remedy === 'AWAIT_DECISION') && <p>{t(`after.${one.remedy}`)}</p>}
    </section>
  )
}

function Letters({ one }: { one: ObjectionView }) {
  const { t } = useTranslation(['objections', 'letters'])
  return (
    <section className="sl-card" aria-labelledby="objection-letters">
      <Title headingLevel="h2" size="md" id="objection-letters">
        {t('objections:letters')}
      </Title>
      <ul className="sl-documents">
        {one.letters.map((kind) => {
          const name = t(`objections:letter.${kind}`)
          return (
            <li key={kind} aria-label={name}>
              <div className="sl-documents__what">
                <strong>{name}</strong>
              </div>
              <div className="sl-documents__acts">
                <a
                  href={letterAddress(one.id, kind)}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={t('letters:of', { act: t('letters:open'), name })}
                >
                  {t('letters:open')}
                </a>
                <a
                  href={letterAddress(one.id, kind)}
                  download
                  aria-label={t('letters:of', { act: t('letters:download'), name })}
                >
                  {t('letters:download')}
                </a>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
