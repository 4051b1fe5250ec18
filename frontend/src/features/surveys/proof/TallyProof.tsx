import { Alert, Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { SurveyRow, TallyVerification } from '@/api/types'
import { JobProgress } from '@/components/feedback/JobProgress'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useVerification, verifyTallies } from './api'
import { TallyDifferences } from './TallyDifferences'

/** The comparison that is shown, as the address names it. */
const SHOWN = 'bukti'

/** Proves that the figures of a survey are what all its answers say, or tells what differs. */
export function TallyProof({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('survey-proof')
  const [search, setSearch] = useSearchParams()
  const id = search.get(SHOWN) ?? ''
  const found = useVerification(survey.id, id)
  const verify = useMutation({
    mutationFn: () => verifyTallies(survey.id),
    onSuccess: (asked) =>
      setSearch((current) => {
        const next = new URLSearchParams(current)
        next.set(SHOWN, asked.id)
        return next
      }),
  })
  const one = id ? found.data : undefined
  const isRunning = Boolean(one && !one.finishedAt)
  return (
    <section className="sl-card" aria-labelledby="proof-title">
      <div className="sl-survey-tools">
        <Title headingLevel="h2" size="md" id="proof-title">
          {t('proof.title')}
        </Title>
        <Button
          size="sm"
          variant="secondary"
          className="sl-no-print"
          isLoading={verify.isPending}
          isDisabled={verify.isPending || isRunning}
          onClick={() => verify.mutate()}
        >
          {t(one?.finishedAt ? 'proof.again' : 'proof.act')}
        </Button>
      </div>
      <p className="sl-muted">{t('proof.lead')}</p>
      <ProblemAlert error={verify.error ?? found.error} />
      {one && isRunning && <JobProgress jobId={one.jobId} fixed />}
      {one?.finishedAt && <Outcome found={one} />}
    </section>
  )
}

function Outcome({ found }: { found: TallyVerification }) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const { problem, equal, answers, finishedAt, differences } = found
  if (problem || equal === null)
    return (
      <Alert
        isInline
        component="h3"
        variant="warning"
        title={t('proof.failed', { problem: problem ?? '–' })}
      />
    )
  return (
    <div role="status">
      <Alert
        isInline
        component="h3"
        variant={equal ? 'success' : 'danger'}
        title={t(equal ? 'proof.equal' : 'proof.differs', { count: differences.length })}
      >
        {t('proof.scanned', { answers: format.integer(answers), at: format.instant(finishedAt) })}
      </Alert>
      {!equal && <TallyDifferences differences={differences} />}
    </div>
  )
}
