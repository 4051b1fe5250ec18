import type { CaseState } from '@/api/types'

/** States of cases on their way, in its order. */
export const OPEN: CaseState[] = [
  'DRAFT',
  'SUBMITTED',
  'IN_REPAIR',
  'ENDORSED',
  'VERIFIED',
  'CONSIDERED',
  'POSTPONED',
  'PROPOSED',
  'CONSENTED',
  'FORWARDED',
  'FILE_INCOMPLETE',
  'CLEARED',
  'TRANSFERRED',
  'APPROVED',
  'DECREED',
  'IN_EFFECT',
  'HANDED_OVER',
]

/** States in which nothing happens any more. */
export const CLOSED: CaseState[] = ['COMPLETED', 'REJECTED', 'RETURNED', 'CANCELLED', 'REVOKED']

/** States in which a decree holds. */
export const HAS_DECREE: CaseState[] = ['DECREED', 'IN_EFFECT', 'HANDED_OVER', 'COMPLETED']

export const isClosed = (state: CaseState) => CLOSED.includes(state)
