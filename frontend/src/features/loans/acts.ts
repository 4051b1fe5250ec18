import type { TFunction } from 'i18next'
import type { LoanRow, Permission } from '@/api/types'
import type { ActField, Values } from '@/components/acts/act-form'

export const LOAN_ACTS = ['order', 'extension', 'ending', 'cancellation'] as const
export type LoanAct = (typeof LOAN_ACTS)[number]

const RIGHT: Record<LoanAct, Permission> = {
  order: 'temporary-assignments:order',
  extension: 'temporary-assignments:order',
  ending: 'temporary-assignments:order',
  cancellation: 'temporary-assignments:write',
}

const STATES: Record<LoanAct, LoanRow['status'][]> = {
  order: ['DRAFT'],
  extension: ['ORDERED', 'RUNNING'],
  ending: ['ORDERED', 'RUNNING'],
  cancellation: ['DRAFT', 'ORDERED'],
}

/** What may be done with a loan in its state by somebody with these rights. */
export const actsOf = (loan: LoanRow, may: (permission: Permission) => boolean) =>
  LOAN_ACTS.filter((act) => STATES[act].includes(loan.status) && may(RIGHT[act]))

export function fieldsOf(act: LoanAct, t: TFunction): ActField[] {
  const field = (name: string, kind: ActField['kind'], max?: number): ActField => ({
    name,
    label: t(`loans:field.${name}`),
    kind,
    required: true,
    max,
  })
  switch (act) {
    case 'order':
      return [field('number', 'text', 120), field('issuedOn', 'date')]
    case 'extension':
      return [field('until', 'date'), field('number', 'text', 120), field('issuedOn', 'date')]
    case 'ending':
      return [field('lastDay', 'date'), field('reason', 'long', 2000)]
    case 'cancellation':
      return [field('reason', 'long', 2000)]
  }
}

export const startOf = (act: LoanAct, today: string): Values =>
  act === 'ending' ? { lastDay: today } : act === 'cancellation' ? {} : { issuedOn: today }
