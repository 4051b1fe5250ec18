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
  'PROPOSE',
  'CONSENT',
  'FORWARD',
  'CLEAR',
  'RECORD_DECREE',
  'APPOINT',
  'DECREE',
  'HAND_OVER',
  'COMPLETE',
]

/** Steps that judge: whoever takes them has declared the own interest before. */
const JUDGEMENTS: CaseAction[] = [
  'ENDORSE',
  'VERIFY',
  'CONSIDER',
  'APPROVE',
  'REJECT',
  'POSTPONE',
  'PROPOSE',
  'CONSENT',
  'REFUSE',
  'APPOINT',
]

const BACKWARD: CaseAction[] = ['CANCEL', 'REJECT', 'REVOKE', 'REFUSE', 'TURN_DOWN']

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
  PROPOSE: 'proposal',
  CONSENT: 'consent',
  REFUSE: 'consent',
  FORWARD: 'forwarding',
  CLEAR: 'state-consideration',
  CALL_FOR_REPAIR: 'state-consideration',
  TURN_DOWN: 'state-consideration',
  RECORD_DECREE: 'transfer-decree',
  APPOINT: 'appointment',
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
  CONSENT: { answer: 'CONSENT' },
  REFUSE: { answer: 'REFUSE' },
  CLEAR: { outcome: 'MS' },
  CALL_FOR_REPAIR: { outcome: 'BTL' },
  TURN_DOWN: { outcome: 'TMS' },
}

export const bodyOf = (action: CaseAction, values: Values) => ({ ...told(values), ...FIXED[action] })

const LONGEST = 2000

/** What a step asks for. */
export function fieldsOf({ action, recorded }: NextStep, one: MutationCaseView, t: TFunction): ActField[] {
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
  const letter: ActField[] = [
    { ...number, label: t('cases:field.letterNumber') },
    { ...day('issuedOn'), label: t('cases:field.letterDate') },
  ]
  const position: ActField = {
    name: 'position',
    label: t('cases:field.position'),
    kind: 'text',
    required: true,
    max: 300,
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
    case 'APPOINT':
      return [number, day('issuedOn'), day('effectiveOn')]
    case 'PROPOSE':
    case 'CONSENT':
      return [...letter, position]
    case 'REFUSE':
    case 'CALL_FOR_REPAIR':
    case 'TURN_DOWN':
      return [...letter, reason(true)]
    case 'FORWARD':
    case 'CLEAR':
      return letter
    case 'RECORD_DECREE':
      return [
        {
          name: 'issuer',
          label: t('cases:field.issuer'),
          kind: 'choice',
          required: true,
          options: (['GOVERNOR', 'HOME_MINISTER', 'HEAD_OF_BKN'] as const).map((value) => ({
            value,
            label: t(`cases:issuer.${value}`),
          })),
        },
        number,
        day('issuedOn'),
        day('effectiveOn'),
      ]
    case 'HAND_OVER':
    case 'COMPLETE':
      return recorded ? [...letter, day('on'), note] : [day('on'), note]
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
  if (action === 'APPOINT' || action === 'RECORD_DECREE') {
    const first = one.transfer?.transferEffectiveOn ?? one.effectiveOn
    return { issuedOn: today, effectiveOn: first < today ? today : first }
  }
  if (action === 'REVOKE') return { issuedOn: today, effectiveOn: today }
  return action === 'HAND_OVER' || action === 'COMPLETE' ? { on: today } : {}
}
