import type { WishReason } from '@/api/types'

/** Why somebody would like to work somewhere, or not. */
export const REASONS = [
  'FAMILY_UNIFICATION',
  'HEALTH',
  'DISTANCE',
  'CAREER',
  'COMPETENCE',
  'OTHER',
] as const satisfies WishReason[]
