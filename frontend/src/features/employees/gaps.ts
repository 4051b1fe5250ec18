import type { ImportKind } from '@/api/types'

/** The kind of file that closes a gap. */
export const CURE_KIND: Record<string, ImportKind> = {
  NIP_MISMATCH: 'EMPLOYEES',
  NO_EDUCATION: 'EMPLOYEES',
  NO_RANK: 'EMPLOYEES',
  NO_HOME_ZONE: 'EMPLOYEES',
  NO_PLACEMENT: 'PLACEMENTS',
  TENURE_UNKNOWN: 'PLACEMENTS',
  DOUBLE_DEFINITIVE: 'PLACEMENTS',
  NO_RATING: 'PERFORMANCE',
  NO_ASSESSMENT: 'COMPETENCIES',
  ASSESSMENT_EXPIRED: 'COMPETENCIES',
}

/** All codes a file that is read in this year can have; gaps of ratings name the two complete years before. */
export const gapCodes = (year: number) =>
  Object.keys(CURE_KIND).flatMap((key) =>
    key === 'NO_RATING' ? [`NO_RATING_${year - 1}`, `NO_RATING_${year - 2}`] : [key],
  )
