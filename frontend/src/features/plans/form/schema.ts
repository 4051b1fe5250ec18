import type { TFunction } from 'i18next'
import { z } from 'zod'
import type { CreatePlan, PlanView, RuleSetView } from '@/api/types'

/** Weights and limits that hold where the plan says nothing else. */
export interface RuleDefaults {
  moveCost: number
  perKm: number
  wishBonus: number
  minTenureMonths: number
  maxClassGain: number
  /** Name and version of the rule set; null where the reader may not see it. */
  ruleSet: string | null
}

const OWN: RuleDefaults = {
  moveCost: 60,
  perKm: 2,
  wishBonus: 40,
  minTenureMonths: 24,
  maxClassGain: 1,
  ruleSet: null,
}

/** The defaults of the rule set that holds on a day. */
export function defaultsOn(day: string, sets: RuleSetView[] = []): RuleDefaults {
  const set =
    sets.find(({ validFrom, validTo }) => validFrom <= day && (!validTo || day <= validTo)) ?? sets[0]
  if (!set) return OWN
  const figure = (code: string, otherwise: number) => {
    const found = set.parameters.find((parameter) => parameter.code === code)
    const value = Number(found?.value)
    return found && Number.isFinite(value) ? value : otherwise
  }
  return {
    moveCost: figure('plan_move_cost', OWN.moveCost),
    perKm: figure('plan_per_km', OWN.perKm),
    wishBonus: figure('plan_wish_bonus', OWN.wishBonus),
    minTenureMonths: figure('min_tenure_months', OWN.minTenureMonths),
    maxClassGain: figure('max_class_gain', OWN.maxClassGain),
    ruleSet: `${set.name} v${set.version}`,
  }
}

export function planSchema(t: TFunction) {
  const whole = (most: number) =>
    z
      .string()
      .trim()
      .refine((text) => /^\d+$/.test(text), t('plans:form.wholeNumber'))
      .transform(Number)
      .refine((value) => value <= most, t('plans:form.atMost', { most }))
  const limit = (most: number) =>
    z
      .string()
      .trim()
      .refine((text) => /^\d*$/.test(text), t('plans:form.wholeNumber'))
      .transform((text) => (text === '' ? null : Number(text)))
      .refine((value) => value === null || value <= most, t('plans:form.atMost', { most }))
  const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, t('plans:form.dateMissing'))
  return z
    .object({
      name: z
        .string()
        .trim()
        .min(1, t('plans:form.nameMissing'))
        .max(200, t('plans:form.atMostLetters', { most: 200 })),
      description: z
        .string()
        .trim()
        .max(2000, t('plans:form.atMostLetters', { most: 2000 })),
      unitIds: z.array(z.string()),
      asOf: day,
      effectiveOn: day,
      jobFamilies: z.array(z.string()),
      criteria: z.object({
        moveCost: whole(1_000_000),
        perKm: whole(100_000),
        wishBonus: whole(1_000_000),
        shortageFirst: z.boolean(),
        protectOrigin: z.boolean(),
        minTenureMonths: limit(600),
        maxClassGain: limit(16),
        maxKm: limit(50_000),
      }),
    })
    .refine(({ asOf, effectiveOn }) => effectiveOn >= asOf, {
      path: ['effectiveOn'],
      message: t('plans:form.effectiveTooEarly'),
    })
}

export type PlanValues = z.input<ReturnType<typeof planSchema>>
export type PlanAnswer = z.output<ReturnType<typeof planSchema>>

/** The first day of the month after a day: moves take effect at the start of a month. */
export function nextMonth(day: string) {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

export const newValues = (today: string, defaults: RuleDefaults): PlanValues => ({
  name: '',
  description: '',
  unitIds: [],
  asOf: today,
  effectiveOn: nextMonth(today),
  jobFamilies: [],
  criteria: {
    moveCost: String(defaults.moveCost),
    perKm: String(defaults.perKm),
    wishBonus: String(defaults.wishBonus),
    shortageFirst: false,
    protectOrigin: true,
    minTenureMonths: '',
    maxClassGain: '',
    maxKm: '',
  },
})

const text = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value)

export const valuesOf = (plan: PlanView): PlanValues => ({
  name: plan.name,
  description: plan.description ?? '',
  unitIds: plan.unitIds,
  asOf: plan.asOf,
  effectiveOn: plan.effectiveOn,
  jobFamilies: plan.jobFamilies ?? [],
  criteria: {
    moveCost: text(plan.criteria.moveCost),
    perKm: text(plan.criteria.perKm),
    wishBonus: text(plan.criteria.wishBonus),
    shortageFirst: plan.criteria.shortageFirst,
    protectOrigin: plan.criteria.protectOrigin,
    minTenureMonths: text(plan.criteria.minTenureMonths),
    maxClassGain: text(plan.criteria.maxClassGain),
    maxKm: text(plan.criteria.maxKm),
  },
})

/** What is sent: an empty description is none. */
export const commandOf = (answer: PlanAnswer, ruleSetId?: string): CreatePlan => ({
  ...answer,
  description: answer.description || undefined,
  ruleSetId,
})
