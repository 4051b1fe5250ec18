import type { ConcernCategory, ConcernFollowUp } from '@/api/types'

/** What a worry may be about, in the order of the form. */
export const CATEGORIES: ConcernCategory[] = [
  'NEW_DUTIES',
  'MISSING_COMPETENCE',
  'NEW_ENVIRONMENT',
  'LOCATION',
  'FAMILY',
  'HEALTH',
  'INCOME',
  'CAREER',
  'SUPERIOR',
  'FAIRNESS',
  'OTHER',
]

export const FOLLOW_UPS: ConcernFollowUp[] = [
  'EXPLANATION',
  'ACCOMPANIMENT',
  'TRAINING',
  'POSTPONEMENT',
  'OTHER_PLACEMENT',
  'REFERRAL_TO_OBJECTION',
]

/** 1 (light) to 5 (cannot go on), and marks from 1 (not at all) to 5 (very): both are read as words. */
export const FIVE = ['1', '2', '3', '4', '5'] as const

export const LONGEST = 4000

export interface Worry {
  category: ConcernCategory | ''
  severity: string
  text: string
}

export const NO_WORRY: Worry = { category: '', severity: '', text: '' }

export const isComplete = ({ category, severity, text }: Worry) =>
  category !== '' && severity !== '' && text.trim() !== ''
