import { Button } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { usePermissions } from '@/api/session'
import type { ImportKind } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { JobProgress } from '@/components/feedback/JobProgress'
import { problemText } from '@/components/feedback/problem-text'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useUndo } from './api'
import { Counts } from './Counts'
import type { StepProps } from './frame'
import { ImportFrame } from './ImportFrame'
import { StepHeading } from './StepHeading'

/** Where the reader sees what came in. */
const SHOWN_AT: Record<ImportKind, string> = {
  UNITS: '/peta-jabatan',
  JOBS: '/peta-jabatan?tampilan=daftar',
  POSITIONS: '/peta-jabatan?tampilan=daftar',
  EMPLOYEES: '/pegawai',
  PLACEMENTS: '/pegawai',
  PERFORMANCE: '/pegawai',
  COMPETENCIES: '/pegawai',
  WORKLOAD: '/beban-kerja',
  DISCIPLINE: '/pegawai',
  KINSHIP: '/pegawai',
  SURVEY_RESPONSES: '/survei',
}

const END = { APPLIED: 'success', UNDOING: 'info', UNDONE: 'info', CANCELLED: 'info' } as const
type Ended = keyof typeof END

/** Last step: what came of it; an applied import can be taken back as a whole. */
export function DoneStep({ view, frame }: StepProps) {
  const { t } = useTranslation(['imports', 'problems'])
  const format = useFormat()
  const may = usePermissions()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const undo = useUndo(view)
  const [isAsking, setAsking] = useState(false)
  const status = view.status as Ended
  const mayWrite = may('imports:write')
  return (
    <ImportFrame
      {...frame}
      footer={
        status !== 'UNDOING' && (
          <>
            {mayWrite && (
              <Button onClick={() => void navigate(`/impor/baru?jenis=${view.kind}`)}>
                {t(
                  status === 'CANCELLED' || status === 'UNDONE'
                    ? 'imports:done.retry'
                    : 'imports:done.another',
                )}
              </Button>
            )}
            {mayWrite && status === 'APPLIED' && (
              <Button variant="secondary" isDanger onClick={() => setAsking(true)}>
                {t('imports:undo.action')}
              </Button>
            )}
          </>
        )
      }
    >
      <div className="sl-step" key={status}>
        <StepHeading title={t(`imports:done.title.${status}`)} />
        {status === 'UNDOING' && view.jobId ? (
          <JobProgress
            jobId={view.jobId}
            fixed
            onEnd={() => void queries.invalidateQueries({ queryKey: ['/imports'] })}
          />
        ) : (
          <>
            {view.problem && <Alert isInline variant="danger" title={problemText(t, view.problem)} />}
            <Alert
              isInline
              variant={END[status]}
              title={t(`imports:done.body.${status}`, {
                new: format.integer(view.counts.new),
                changed: format.integer(view.counts.changed),
                at: format.instant(status === 'UNDONE' ? view.undoneAt : view.appliedAt),
              })}
            >
              {status === 'APPLIED' && <AppLink to={SHOWN_AT[view.kind]}>{t('imports:done.look')}</AppLink>}
            </Alert>
            {status === 'APPLIED' && <Counts counts={view.counts} done />}
          </>
        )}
      </div>
      <ConfirmModal
        isOpen={isAsking}
        danger
        title={t('imports:undo.title')}
        confirmLabel={t('imports:undo.action')}
        isBusy={undo.isPending}
        error={undo.error}
        onConfirm={() => undo.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>
          {t('imports:undo.body', {
            new: format.integer(view.counts.new),
            changed: format.integer(view.counts.changed),
          })}
        </p>
      </ConfirmModal>
    </ImportFrame>
  )
}
