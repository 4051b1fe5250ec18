import type { ImportStatus, ImportView } from '@/api/types'

export const STEPS = ['file', 'mapping', 'check', 'apply', 'done'] as const
export type Step = (typeof STEPS)[number]

const STEP_OF: Record<ImportStatus, Step> = {
  UPLOADED: 'mapping',
  NEEDS_MAPPING: 'mapping',
  CHECKING: 'check',
  CHECKED: 'check',
  FAILED: 'check',
  APPLYING: 'apply',
  APPLIED: 'done',
  UNDOING: 'done',
  UNDONE: 'done',
  CANCELLED: 'done',
}

/** Where an import stands. */
export const stepOf = (status: ImportStatus): Step => STEP_OF[status]

/** Whether applying would write anything at all. */
export const writes = ({ counts }: Pick<ImportView, 'counts'>) => counts.new + counts.changed > 0

/** Steps a reader may go to: a checked import can be mapped anew, looked at, or applied. */
export function openSteps(view: Pick<ImportView, 'status' | 'counts'>): Step[] {
  if (view.status === 'CHECKED') return writes(view) ? ['mapping', 'check', 'apply'] : ['mapping', 'check']
  if (view.status === 'FAILED') return ['mapping', 'check']
  return [stepOf(view.status)]
}
