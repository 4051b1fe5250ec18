import type { ImportStatus } from '@/api/types'

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

/** Steps a reader may go to: a checked import can be mapped anew, looked at, or applied. */
export function openSteps(status: ImportStatus): Step[] {
  if (status === 'CHECKED') return ['mapping', 'check', 'apply']
  if (status === 'FAILED') return ['mapping', 'check']
  return [stepOf(status)]
}
