import { Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { usePermissions } from '@/api/session'
import type { SurveyRow, TallyVerification } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { JobProgress } from '@/components/feedback/JobProgress'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useRefreshSurveys } from '../api'
import { repairTallies, useVerification, verifyTallies } from './api'
import { TallyDifferences } from './TallyDifferences'

/** The comparison that is shown, as the address names it. */
const SHOWN = 'bukti'

/** Proves that the figures of a survey are what all its answers say, or tells what differs; sets it right if asked. */
export function TallyProof({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('survey-proof')
  const may = usePermissions()
  const [search, setSearch] = useSearchParams()
  const [isAsking, setAsking] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const id = search.get(SHOWN) ?? ''
  const found = useVerification(survey.id, id)
  const show = (asked: TallyVerification) => {
    setAsking(false)
    setSearch((current) => {
      const next = new URLSearchParams(current)
      next.set(SHOWN, asked.id)
      return next
    })
  }
  const hasRepaired = useRef(false)
  const verify = useMutation({ mutationFn: () => verifyTallies(survey.id), onSuccess: show })
  const repair = useMutation({
    mutationFn: () => repairTallies(survey.id),
    onSuccess: (asked) => {
      show(asked)
      hasRepaired.current = true
    },
  })
  const one = id ? found.data : undefined
  const isRunning = Boolean(one && !one.finishedAt)
  const isBusy = verify.isPending || repair.isPending || isRunning
  useFiguresAfter(one)
  const isRepair = one?.repair === true
  useEffect(() => {
    // The button that asked for it is gone with the difference; the outcome is read from here on.
    if (!isRepair || !hasRepaired.current) return
    hasRepaired.current = false
    title.current?.focus()
  }, [isRepair, one?.id])
  return (
    <section className="sl-card" aria-labelledby="proof-title">
      <div className="sl-survey-tools">
        <Title headingLevel="h2" size="md" id="proof-title" tabIndex={-1} ref={title}>
          {t('proof.title')}
        </Title>
        <Button
          size="sm"
          variant="secondary"
          className="sl-no-print"
          isLoading={verify.isPending}
          isDisabled={isBusy}
          onClick={() => verify.mutate()}
        >
          {t(one?.finishedAt ? 'proof.again' : 'proof.act')}
        </Button>
        {one?.equal === false && !one.repair && may('survey-tallies:repair') && (
          <Button
            size="sm"
            variant="danger"
            className="sl-no-print"
            isDisabled={isBusy}
            onClick={() => setAsking(true)}
          >
            {t('repair.act')}
          </Button>
        )}
      </div>
      <p className="sl-muted">{t('proof.lead')}</p>
      <ProblemAlert error={verify.error ?? found.error} />
      {one && isRunning && <JobProgress jobId={one.jobId} fixed />}
      <div role="status">{one?.finishedAt && <Outcome found={one} />}</div>
      {one?.equal === false && <TallyDifferences differences={one.differences} repaired={one.repair} />}
      <ConfirmModal
        title={t('repair.title')}
        confirmLabel={t('repair.act')}
        danger
        isOpen={isAsking}
        isBusy={repair.isPending}
        error={repair.error}
        onConfirm={() => repair.mutate()}
        onClose={() => setAsking(false)}
      >
        {t('repair.body', { count: one?.differences.length ?? 0 })}
      </ConfirmModal>
    </section>
  )
}

/** The figures beside the proof are read anew once they were set right. */
function useFiguresAfter(one: TallyVerification | undefined) {
  const refresh = useRefreshSurveys()
  const seen = useRef<string>(undefined)
  const done = one?.repair && one.finishedAt && one.equal === false ? one.id : undefined
  useEffect(() => {
    if (!done || done === seen.current) return
    seen.current = done
    void refresh()
  }, [done, refresh])
}

function Outcome({ found }: { found: TallyVerification }) {
  const { t } = useTranslation('survey-proof')
  const format = useFormat()
  const { problem, equal, answers, finishedAt, differences, repair } = found
  if (problem || equal === null)
    return (
      <Alert
        isInline
        component="h3"
        variant="warning"
        title={t('proof.failed', { problem: problem ?? '–' })}
      />
    )
  const outcome = equal ? 'proof.equal' : repair ? 'repair.done' : 'proof.differs'
  return (
    <Alert
      isInline
      component="h3"
      variant={equal || repair ? 'success' : 'danger'}
      title={t(outcome, { count: differences.length })}
    >
      {t('proof.scanned', { answers: format.integer(answers), at: format.instant(finishedAt) })}
    </Alert>
  )
}
