import { Button, ExpandableSection, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PreflightItem, PreflightView, RecommendationStatus } from '@/api/types'
import { useRefusalText } from '@/components/acts/useRefusalText'
import { JobProgress } from '@/components/feedback/JobProgress'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useReasonText } from '@/components/reasons/useReasonText'
import { archiveOf, useMakePack, usePreflight, useRefreshPreflight } from './preflight-api'
import { RecordAnswer } from './RecordAnswer'

const COLOR: Record<RecommendationStatus, 'grey' | 'blue' | 'orange' | 'green' | 'red'> = {
  NOT_SENT: 'grey',
  SENT: 'blue',
  REPAIR: 'orange',
  APPROVED: 'green',
  REJECTED: 'red',
}

interface Props {
  meetingId: string
  readOnly: boolean
}

/** What the state agency's portal asks for before the meeting: what is missing, the archive, and its answer. */
export function PreflightPanel({ meetingId, readOnly }: Props) {
  const { t } = useTranslation('meetings')
  const [isShown, setShown] = useState(false)
  const query = usePreflight(meetingId, isShown)
  return (
    <ExpandableSection
      toggleText={t('preflight.title')}
      isExpanded={isShown}
      onToggle={(_, open) => setShown(open)}
    >
      {query.error && <ProblemAlert error={query.error} retry={() => void query.refetch()} />}
      {isShown && query.isPending && <Waiting />}
      {query.data && <Pack view={query.data} readOnly={readOnly} />}
    </ExpandableSection>
  )
}

function Pack({ view, readOnly }: { view: PreflightView; readOnly: boolean }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const make = useMakePack(view.meetingId)
  const refresh = useRefreshPreflight(view.meetingId)
  const [recording, setRecording] = useState<{ item?: PreflightItem }>()
  const { pack } = view
  return (
    <section className="sl-plan-card">
      <p className="sl-muted">{t('preflight.lead')}</p>
      <p role="status">
        {view.missing === 0 ? t('preflight.complete') : t('preflight.missing', { count: view.missing })}
      </p>
      <div className="sl-documents__acts">
        {!readOnly && (
          <>
            <Button onClick={() => make.mutate()} isLoading={make.isPending} isDisabled={make.isPending}>
              {t('preflight.make')}
            </Button>
            <Button variant="secondary" onClick={() => setRecording({})}>
              {t('preflight.record')}
            </Button>
          </>
        )}
        {pack && (
          <Button component="a" variant="link" href={archiveOf(view.meetingId)} download>
            {t('preflight.download')}
          </Button>
        )}
      </div>
      {pack && (
        <p className="sl-muted">
          {t('preflight.made', {
            at: format.instant(pack.madeAt),
            by: pack.madeBy,
            missing: format.integer(pack.missing),
          })}
        </p>
      )}
      <ProblemAlert error={make.error} />
      {make.data && <JobProgress key={make.data.id} jobId={make.data.id} onEnd={() => void refresh()} />}
      <ul className="sl-documents">
        {view.items.map((item) => (
          <Name
            key={item.caseId}
            item={item}
            onRecord={readOnly ? undefined : () => setRecording({ item })}
          />
        ))}
      </ul>
      {recording && (
        <RecordAnswer
          meetingId={view.meetingId}
          item={recording.item}
          onDone={() => {
            void refresh()
            setRecording(undefined)
          }}
          onClose={() => setRecording(undefined)}
        />
      )}
    </section>
  )
}

function Name({ item, onRecord }: { item: PreflightItem; onRecord?: () => void }) {
  const { t } = useTranslation('meetings')
  const format = useFormat()
  const text = useRefusalText()
  const { ruleName } = useReasonText()
  const { recommendation, employee, missing } = item
  const sentence = ({ code, params }: PreflightItem['missing'][number]) =>
    typeof params.rule === 'string'
      ? `${ruleName(params.rule)}: ${text({ code: code === 'rule-forbids' ? 'rule-not-met' : 'rule-open' })}`
      : text({ code, params })
  return (
    <li aria-label={employee.name}>
      <div className="sl-documents__what">
        <strong>
          <AppLink to={`/kasus/${item.caseId}`}>{employee.name}</AppLink>
        </strong>
        <small className="sl-muted">{item.caseNumber}</small>
        {missing.length === 0 ? (
          <small className="sl-muted">{t('preflight.nameComplete')}</small>
        ) : (
          <ul>
            {missing.map((one) => (
              <li key={`${one.code}-${Object.values(one.params).join('-')}`}>{sentence(one)}</li>
            ))}
          </ul>
        )}
      </div>
      <Label isCompact color={COLOR[recommendation.status]}>
        {t(`preflight.status.${recommendation.status}`)}
        {recommendation.number && ` · ${recommendation.number}`}
        {recommendation.issuedOn && ` · ${format.date(recommendation.issuedOn)}`}
      </Label>
      {onRecord && (
        <div className="sl-documents__acts">
          <Button
            size="sm"
            variant="secondary"
            onClick={onRecord}
            aria-label={t('preflight.answerOf', { name: employee.name })}
          >
            {t('preflight.recordOne')}
          </Button>
        </div>
      )}
    </li>
  )
}
