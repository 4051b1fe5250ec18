import { Button } from '@patternfly/react-core'
import { DownloadIcon } from '@patternfly/react-icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { download } from '@/api/client'
import { usePermissions } from '@/api/session'
import { Alert } from '@/components/feedback/Alert'
import { JobProgress } from '@/components/feedback/JobProgress'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { problemText } from '@/components/feedback/problem-text'
import { useFormat } from '@/components/format/useFormat'
import { Counts } from './Counts'
import type { StepProps } from './frame'
import { GiveUp } from './GiveUp'
import { ImportFrame } from './ImportFrame'
import { RowList } from './RowList'
import { StepHeading } from './StepHeading'

/** Third step, the trial: nothing is written; every row says what would happen to it. */
export function CheckStep({ view, frame }: StepProps) {
  const { t } = useTranslation(['imports', 'problems'])
  const format = useFormat()
  const may = usePermissions()
  const queries = useQueryClient()
  const isChecking = view.status === 'CHECKING'
  const badRows = useMutation({
    mutationFn: (media: 'csv' | 'xlsx') =>
      download(
        `/imports/${view.id}/bad-rows`,
        {},
        media,
        `baris-salah-${view.fileName.replace(/\.\w+$/, '')}`,
      ),
  })
  const { counts } = view
  const writes = counts.new + counts.changed
  return (
    <ImportFrame
      {...frame}
      footer={
        may('imports:write') &&
        !isChecking && (
          <>
            {frame.open.includes('apply') && (
              <Button onClick={() => frame.onStep('apply')}>{t('imports:check.next')}</Button>
            )}
            <Button variant="secondary" onClick={() => frame.onStep('mapping')}>
              {t('imports:check.remap')}
            </Button>
            <GiveUp view={view} />
          </>
        )
      }
    >
      {/* A new heading, and with it the focus, when the check has ended. */}
      <div className="sl-step" key={view.status}>
        <StepHeading title={t('imports:step.check')}>
          {t(isChecking ? 'imports:check.running' : 'imports:check.lead')}
        </StepHeading>
        {isChecking && view.jobId && (
          <JobProgress
            jobId={view.jobId}
            onEnd={() => void queries.invalidateQueries({ queryKey: ['/imports'] })}
          />
        )}
        {view.problem && <Alert isInline variant="danger" title={problemText(t, view.problem)} />}
        {view.status === 'CHECKED' && (
          <>
            <Alert
              isInline
              variant={counts.error > 0 ? 'warning' : 'success'}
              title={t(
                counts.error > 0
                  ? 'imports:check.withErrors'
                  : writes === 0
                    ? 'imports:check.nothingNew'
                    : 'imports:check.good',
                {
                  rows: format.integer(counts.rows),
                  errors: format.integer(counts.error),
                  writes: format.integer(writes),
                },
              )}
            >
              {counts.error > 0 && (
                <span className="sl-links">
                  {(['csv', 'xlsx'] as const).map((media) => (
                    <Button
                      key={media}
                      variant="link"
                      isInline
                      icon={<DownloadIcon />}
                      isDisabled={badRows.isPending}
                      onClick={() => badRows.mutate(media)}
                    >
                      {t(`imports:check.badRows.${media}`)}
                    </Button>
                  ))}
                </span>
              )}
            </Alert>
            <ProblemAlert error={badRows.error} />
            <Counts counts={counts} />
            <RowList view={view} />
          </>
        )}
      </div>
    </ImportFrame>
  )
}
