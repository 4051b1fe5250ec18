import type { TFunction } from 'i18next'
import type { ProposeTransfer } from '@/api/types'
import type { ActField, Values } from '@/components/acts/act-form'

export type Direction = 'INCOMING' | 'OUTGOING'
type Choice = { value: string; label: string }
type Text = TFunction<['cases', 'acts']>

const KINDS = ['WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'NATIONAL_AGENCY'] as const
export const WHERE = 'where'

const isInside = (values: Values) => values[WHERE] === 'inside'
const isOutside = (values: Values) => values[WHERE] === 'outside'

const kindOf = (t: Text): ActField => ({
  name: 'kind',
  label: t('cases:between.kind'),
  kind: 'choice',
  required: true,
  options: KINDS.map((value) => ({ value, label: t(`cases:kind.${value}`) })),
})

const whenAndWhy = (t: Text): ActField[] => [
  { name: 'effectiveOn', label: t('cases:column.effectiveOn'), kind: 'date', required: true },
  { name: 'motive', label: t('cases:field.motive'), kind: 'long', required: true, max: 2000 },
]

interface Choices {
  partners: Choice[]
  ranks: Choice[]
  levels: Choice[]
}

/** What is asked of somebody who comes; more where the origin does not act here itself. */
export function incomingFields(t: Text, { partners, ranks, levels }: Choices): ActField[] {
  const outside = { required: isOutside, shown: isOutside }
  return [
    kindOf(t),
    { name: 'nip', label: t('cases:between.nip'), kind: 'text', required: true, max: 18 },
    ...whenAndWhy(t),
    {
      name: WHERE,
      label: t('cases:between.where'),
      kind: 'choice',
      required: true,
      options: (['inside', 'outside'] as const).map((value) => ({
        value,
        label: t(`cases:between.${value}`),
      })),
    },
    {
      name: 'governmentId',
      label: t('cases:between.governmentId'),
      kind: 'choice',
      required: isInside,
      shown: isInside,
      options: partners,
    },
    { name: 'counterpart', label: t('cases:between.counterpart'), kind: 'text', max: 200, ...outside },
    { name: 'name', label: t('cases:between.name'), kind: 'text', max: 200, ...outside },
    { name: 'rankCode', label: t('cases:between.rankCode'), kind: 'choice', options: ranks, ...outside },
    {
      name: 'educationLevel',
      label: t('cases:between.educationLevel'),
      kind: 'choice',
      options: levels,
      ...outside,
    },
    {
      name: 'educationField',
      label: t('cases:between.educationField'),
      kind: 'text',
      shown: isOutside,
      max: 200,
    },
    { name: 'jobName', label: t('cases:between.jobName'), kind: 'text', max: 200, ...outside },
    { name: 'unitName', label: t('cases:between.unitName'), kind: 'text', max: 200, ...outside },
    { name: 'jobClass', label: t('cases:between.jobClass'), kind: 'number', ...outside },
  ]
}

/** What is asked of somebody who goes: the receiver is outside, so its post is known by its letter alone. */
export const outgoingFields = (t: Text): ActField[] => [
  kindOf(t),
  ...whenAndWhy(t),
  {
    name: 'counterpart',
    label: t('cases:between.receiver'),
    kind: 'text',
    required: true,
    max: 200,
    hint: t('cases:between.receiverHint'),
  },
  { name: 'jobName', label: t('cases:between.newJob'), kind: 'text', required: true, max: 200 },
  { name: 'unitName', label: t('cases:between.newUnit'), kind: 'text', required: true, max: 200 },
]

const reader = (values: Values) => (name: string) => values[name]?.trim() ?? ''

const head = (word: (name: string) => string) => ({
  effectiveOn: word('effectiveOn'),
  motive: word('motive'),
})

const kindIn = (word: (name: string) => string) => word('kind') as (typeof KINDS)[number]

/** Somebody of another government or agency comes to a post here. */
export function incomingBody(values: Values, post: string | null): ProposeTransfer {
  const word = reader(values)
  const outside = isOutside(values)
  return {
    employeeId: null,
    toPositionId: post,
    ...head(word),
    between: {
      kind: kindIn(word),
      direction: 'INCOMING',
      governmentId: outside ? null : word('governmentId'),
      counterpart: outside ? word('counterpart') : null,
      nip: word('nip'),
      person: outside
        ? {
            name: word('name'),
            frontTitle: null,
            backTitle: null,
            rankCode: word('rankCode'),
            educationLevel: word('educationLevel'),
            educationField: word('educationField') || null,
            present: { jobName: word('jobName'), unitName: word('unitName'), agencyName: null },
            jobClass: Number(word('jobClass')),
          }
        : null,
      post: null,
    },
  }
}

/** Somebody of this government goes to one outside this installation. */
export function outgoingBody(values: Values, employee: string | null): ProposeTransfer {
  const word = reader(values)
  return {
    employeeId: employee,
    toPositionId: null,
    ...head(word),
    between: {
      kind: kindIn(word),
      direction: 'OUTGOING',
      governmentId: null,
      counterpart: word('counterpart'),
      nip: null,
      person: null,
      post: { jobName: word('jobName'), unitName: word('unitName'), agencyName: null },
    },
  }
}
