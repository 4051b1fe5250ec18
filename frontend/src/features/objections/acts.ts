import type { TFunction } from 'i18next'
import type { DecideObjection, ObjectionResult, ObjectionView, Permission } from '@/api/types'
import { told, type ActField, type Values } from '@/components/acts/act-form'

export const OBJECTION_ACTS = ['decision', 'suspension', 'placement', 'withdrawal'] as const
export type ObjectionAct = (typeof OBJECTION_ACTS)[number]

const RIGHT: Record<ObjectionAct, Permission> = {
  decision: 'objections:decide',
  suspension: 'objections:decide',
  placement: 'mutation-cases:write',
  withdrawal: 'objections:file',
}

const POSSIBLE: Record<ObjectionAct, (one: ObjectionView) => boolean> = {
  decision: ({ objection }) => objection.status === 'FILED' || objection.status === 'LATE',
  suspension: ({ objection }) => objection.status === 'FILED' && !objection.suspended,
  placement: ({ objection, consequence }) =>
    objection.status === 'DECIDED' && consequence === 'OTHER_PLACEMENT',
  withdrawal: ({ objection }) => objection.status === 'FILED' || objection.status === 'LATE',
}

/** What may be done with an objection in its state by somebody with these rights. */
export const actsOf = (one: ObjectionView, reader: string | null, may: (permission: Permission) => boolean) =>
  OBJECTION_ACTS.filter(
    (act) =>
      POSSIBLE[act](one) && may(RIGHT[act]) && (act !== 'withdrawal' || reader === one.objection.employeeId),
  )

/** A late objection is inadmissible and nothing else; one in time is heard. */
export const resultsOf = ({ objection }: ObjectionView): ObjectionResult[] =>
  objection.status === 'LATE' ? ['INADMISSIBLE'] : ['FULLY_ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED']

const isAccepted = ({ result }: Values) => result === 'FULLY_ACCEPTED' || result === 'PARTLY_ACCEPTED'

const LONGEST = 2000

export function fieldsOf(
  act: ObjectionAct,
  one: ObjectionView,
  cases: { value: string; label: string }[],
  t: TFunction,
): ActField[] {
  switch (act) {
    case 'decision':
      return [
        {
          name: 'result',
          label: t('objections:decide.result'),
          kind: 'choice',
          required: true,
          options: resultsOf(one).map((value) => ({ value, label: t(`objections:result.${value}`) })),
        },
        {
          name: 'reasons',
          label: t('objections:decide.reasons'),
          kind: 'long',
          required: true,
          hint: t('objections:decide.reasonsHint'),
        },
        {
          name: 'consequence',
          label: t('objections:decide.consequence'),
          kind: 'choice',
          required: isAccepted,
          shown: isAccepted,
          options: (['REVOCATION', 'OTHER_PLACEMENT'] as const).map((value) => ({
            value,
            label: t(`objections:consequence.${value}`),
          })),
        },
        ...(['number', 'issuedOn', 'effectiveOn'] as const).map((name): ActField => ({
          name,
          label: t(`objections:decide.${name}`),
          kind: name === 'number' ? 'text' : 'date',
          required: isAccepted,
          shown: isAccepted,
          max: name === 'number' ? 120 : undefined,
        })),
      ]
    case 'suspension':
      return [
        { name: 'reason', label: t('objections:suspend.reason'), kind: 'long', required: true, max: LONGEST },
      ]
    case 'placement':
      return [
        {
          name: 'caseId',
          label: t('objections:place.case'),
          kind: 'choice',
          required: true,
          options: cases,
          hint: cases.length === 0 ? t('objections:place.none') : undefined,
        },
      ]
    case 'withdrawal':
      return []
  }
}

/** Whether enough is written to see the answer. */
export const isComplete = (values: Values) =>
  Boolean(values.result && values.reasons?.trim()) &&
  (!isAccepted(values) ||
    Boolean(values.consequence && values.number?.trim() && values.issuedOn && values.effectiveOn))

/** The command of a decision: one reason a line, a decree of revocation only with an accepted objection. */
export function decisionOf(values: Values): DecideObjection {
  const { result, reasons = '', consequence, number = '', issuedOn = '', effectiveOn = '' } = told(values)
  const command: DecideObjection = {
    result: result as ObjectionResult,
    reasons: reasons
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  }
  if (!isAccepted(values)) return command
  return {
    ...command,
    consequence: consequence as DecideObjection['consequence'],
    revocation: { number, issuedOn, effectiveOn },
  }
}
