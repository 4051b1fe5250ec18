import type { TFunction } from 'i18next'
import type { AccompanimentCheck, AccompanimentGoal, AccompanimentView, Permission } from '@/api/types'
import type { ActField, Values } from '@/components/acts/act-form'

/** What may be done with an accompaniment; the path of each is its name. */
export type CompanyAct =
  'companion' | 'goals' | 'meetings' | 'ending' | 'cancellation' | 'attainment' | 'check'

export interface Acting {
  act: CompanyAct
  goal?: AccompanimentGoal
  check?: AccompanimentCheck
}

const HEAD: CompanyAct[] = ['companion', 'ending', 'cancellation']

/** The acts on the whole, in its state and by somebody with these rights; the person alone does not end it. */
export function actsOf(
  { accompaniment: { status, companionId } }: AccompanimentView,
  reader: string | null,
  may: (permission: Permission) => boolean,
): CompanyAct[] {
  const possible: Partial<Record<CompanyAct, boolean>> = {
    companion: (status === 'PLANNED' || status === 'RUNNING') && may('accompaniments:write'),
    ending:
      status === 'RUNNING' &&
      may('accompaniments:take-part') &&
      (may('accompaniments:write') || (reader !== null && reader === companionId)),
    cancellation: (status === 'PLANNED' || status === 'RUNNING') && may('accompaniments:write'),
  }
  return HEAD.filter((act) => possible[act])
}

export const takesPart = ({ accompaniment }: AccompanimentView, may: (permission: Permission) => boolean) =>
  accompaniment.status === 'RUNNING' && may('accompaniments:take-part')

const KINDS = ['COURSE', 'SKILL', 'VISIT', 'OTHER'] as const
const OUTCOMES = ['READY', 'NOT_READY', 'OTHER_WAY'] as const
const FIVE = ['1', '2', '3', '4', '5'] as const

export function fieldsOf(act: CompanyAct, t: TFunction): ActField[] {
  const label = (name: string) => t(`accompaniments:field.${name}`)
  const day: ActField = { name: 'on', label: label('on'), kind: 'date', required: true }
  const long = (name: string, max: number): ActField => ({
    name,
    label: label(name),
    kind: 'long',
    required: true,
    max,
  })
  const choice = (name: string, values: readonly string[]): ActField => ({
    name,
    label: label(name),
    kind: 'choice',
    required: true,
    options: values.map((value) => ({ value, label: t(`accompaniments:${name}.${value}`) })),
  })
  switch (act) {
    case 'companion':
      return []
    case 'goals':
      return [choice('kind', KINDS), long('text', 500)]
    case 'attainment':
      return [day, { ...long('proof', 500), kind: 'text', hint: t('accompaniments:field.proofHint') }]
    case 'meetings':
      return [day, long('note', 2000)]
    case 'check':
      return [day, choice('readiness', FIVE), long('note', 2000)]
    case 'ending':
      return [choice('outcome', OUTCOMES), long('note', 2000)]
    case 'cancellation':
      return [long('reason', 2000)]
  }
}

export const startOf = (act: CompanyAct, today: string): Values =>
  act === 'attainment' || act === 'meetings' || act === 'check' ? { on: today } : {}
