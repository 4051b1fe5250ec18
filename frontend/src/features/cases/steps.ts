import type { TFunction } from 'i18next'
import type { CaseAction, MutationCaseView, NextStep } from '@/api/types'
import { told, type ActField, type Values } from '@/components/acts/act-form'

/** Steps that carry a case forward, in the order of the way; the first that is mine is the one offered large. */
const FORWARD: CaseAction[] = [
  'SUBMIT',
  'ENDORSE',
  'VERIFY',
  'CONSIDER',
  'APPROVE',
  'RESUME',
  'DECREE',
  'HAND_OVER',
  'COMPLETE',
]

/** Steps that judge: whoever takes them has declared the own interest before. */
const JUDGEMENTS: CaseAction[] = ['ENDORSE', 'VERIFY', 'CONSIDER', 'APPROVE', 'REJECT', 'POSTPONE']

const BACKWARD: CaseAction[] = ['CANCEL', 'REJECT', 'REVOKE']

export const isJudgement = (action: CaseAction) => JUDGEMENTS.includes(action)
export const isBackward = (action: CaseAction) => BACKWARD.includes(action)

/** The one step to offer large, and the others. */
export function offered(next: NextStep[]): { primary?: NextStep; others: NextStep[] } {
  const mine = next.filter(({ mine }) => mine)
  const primary = FORWARD.flatMap((action) => mine.filter((step) => step.action === action))[0]
  return { primary, others: mine.filter((step) => step !== primary) }
}

/** Who is expected to carry the case on: the step of the way, whoever takes it. */
export const expected = (next: NextStep[]): NextStep | undefined =>
  FORWARD.flatMap((action) => next.filter((step) => step.action === action))[0]

const PATH: Partial<Record<CaseAction, string>> = {
  SUBMIT: 'submission',
  ENDORSE: 'endorsement',
  VERIFY: 'verification',
  RETURN_FOR_REPAIR: 'verification',
  CONSIDER: 'consideration',
  APPROVE: 'decision',
  REJECT: 'decision',
  POSTPONE: 'decision',
  RESUME: 'resumption',
  DECREE: 'decree',
  HAND_OVER: 'handover',
  COMPLETE: 'completion',
  CANCEL: 'cancellation',
  REVOKE: 'revocation',
}

export const pathOf = (action: CaseAction) => PATH[action] ?? ''

/** What the service wants to hear beside the fields. */
const FIXED: Partial<Record<CaseAction, object>> = {
  VERIFY: { result: 'COMPLETE' },
  RETURN_FOR_REPAIR: { result: 'NEEDS_REPAIR' },
  APPROVE: { decision: 'APPROVE' },
  REJECT: { decision: 'REJECT' },
  POSTPONE: { decision: 'POSTPONE' },
}

export const bodyOf = (action: CaseAction, values: Values) => ({ ...told(values), ...FIXED[action] })

const LONGEST = 2000

/** What a step asks for. */
export function fieldsOf(action: CaseAction, one: MutationCaseView, t: TFunction): ActField[] {
  const reason = (required: ActField['required'] = false, hint?: string): ActField => ({
    name: 'reason',
    label: t('cases:field.reason'),
    kind: 'long',
    required,
    hint,
    max: LONGEST,
  })
  const note: ActField = { name: 'note', label: t('cases:field.note'), kind: 'long', max: LONGEST }
  const day = (name: string): ActField => ({
    name,
    label: t(`cases:field.${name}`),
    kind: 'date',
    required: true,
  })
  const number: ActField = {
    name: 'number',
    label: t('cases:field.number'),
    kind: 'text',
    required: true,
    max: 120,
  }
  switch (action) {
    case 'CONSIDER':
      return [
        {
          name: 'result',
          label: t('cases:field.result'),
          kind: 'choice',
          required: true,
          options: (['RECOMMENDED', 'RECOMMENDED_WITH_NOTES', 'NOT_RECOMMENDED'] as const).map((value) => ({
            value,
            label: t(`cases:consideration.${value}`),
          })),
        },
        { ...note, required: ({ result }) => result !== 'RECOMMENDED' },
      ]
    case 'APPROVE': {
      const deviates = one.consideration === 'NOT_RECOMMENDED'
      return [reason(deviates, deviates ? t('cases:deviation') : undefined)]
    }
    case 'DECREE':
      return [number, day('issuedOn'), day('effectiveOn')]
    case 'HAND_OVER':
    case 'COMPLETE':
      return [day('on'), note]
    case 'REVOKE':
      return [number, day('issuedOn'), day('effectiveOn'), reason(true)]
    case 'REJECT':
    case 'POSTPONE':
    case 'CANCEL':
    case 'RETURN_FOR_REPAIR':
      return [reason(true)]
    default:
      return [reason()]
  }
}

/** What a step starts with: days that are most often meant. */
export function startOf(action: CaseAction, one: MutationCaseView, today: string): Values {
  if (action === 'DECREE')
    return { issuedOn: today, effectiveOn: one.effectiveOn < today ? today : one.effectiveOn }
  if (action === 'REVOKE') return { issuedOn: today, effectiveOn: today }
  return action === 'HAND_OVER' || action === 'COMPLETE' ? { on: today } : {}
}
