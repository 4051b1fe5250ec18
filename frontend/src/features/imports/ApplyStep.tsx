import { Button, Checkbox } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Alert } from '@/components/feedback/Alert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { JobProgress } from '@/components/feedback/JobProgress'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { problemText } from '@/components/feedback/problem-text'
import { useFormat } from '@/components/format/useFormat'
import { useApply, useMap } from './api'
import { Counts } from './Counts'
import type { StepProps } from './frame'
import { ImportFrame } from './ImportFrame'
import { StepHeading } from './StepHeading'

/** Fourth step: all of it is written, or nothing. */
export function ApplyStep({ view, frame }: StepProps) {
  const { t } = useTranslation(['imports', 'problems'])
  const format = useFormat()
  const queries = useQueryClient()
  const apply = useApply(view)
  const again = useMap(view)
  const [skipErrors, setSkipErrors] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const { counts } = view
  const isApplying = view.status === 'APPLYING'
  const isBlocked = counts.error > 0 && !skipErrors
  const isOutdated = isProblem(apply.error, 'facts-changed')
  const numbers = {
    new: format.integer(counts.new),
    changed: format.integer(counts.changed),
    errors: format.integer(counts.error),
    missing: format.integer(counts.missing),
  }
  return (
    <ImportFrame
      {...frame}
      footer={
        !isApplying && (
          <>
            {isOutdated ? (
              <Button isLoading={again.isPending} onClick={() => view.mapping && again.mutate(view.mapping)}>
                {t('imports:apply.checkAgain')}
              </Button>
            ) : (
              <Button isDisabled={isBlocked} onClick={() => setAsking(true)}>
                {t('imports:apply.action')}
              </Button>
            )}
            <Button variant="secondary" onClick={() => frame.onStep('check')}>
              {t('imports:apply.back')}
            </Button>
          </>
        )
      }
    >
      <div className="sl-step" key={view.status}>
        <StepHeading title={t('imports:step.apply')}>
          {t(isApplying ? 'imports:apply.running' : 'imports:apply.lead')}
        </StepHeading>
        {isApplying && view.jobId ? (
          <JobProgress
            jobId={view.jobId}
            onEnd={() => void queries.invalidateQueries({ queryKey: ['/imports'] })}
          />
        ) : (
          <>
            {view.problem && <Alert isInline variant="danger" title={problemText(t, view.problem)} />}
            <ProblemAlert error={isAsking ? null : apply.error} focus />
            <ProblemAlert error={again.error} focus />
            <Counts counts={counts} />
            {counts.error > 0 && (
              <Checkbox
                id="skip-errors"
                label={t('imports:apply.skip', numbers)}
                description={t('imports:apply.skipHint')}
                isChecked={skipErrors}
                onChange={(_, on) => setSkipErrors(on)}
              />
            )}
            {counts.missing > 0 && <p className="sl-muted">{t('imports:apply.missing', numbers)}</p>}
          </>
        )}
      </div>
      <ConfirmModal
        isOpen={isAsking}
        title={t('imports:apply.title')}
        confirmLabel={t('imports:apply.confirm')}
        isBusy={apply.isPending}
        error={apply.error}
        onConfirm={() =>
          apply.mutate(skipErrors, {
            onSuccess: () => setAsking(false),
            onError: (error) => isProblem(error, 'facts-changed') && setAsking(false),
          })
        }
        onClose={() => setAsking(false)}
      >
        <p>{t('imports:apply.body', numbers)}</p>
        {skipErrors && counts.error > 0 && <p>{t('imports:apply.bodySkip', numbers)}</p>}
      </ConfirmModal>
    </ImportFrame>
  )
}
