import type { RuleParameter } from '@/api/types'

/** Parameters in the order in which a planner thinks of them, by the beginning of their codes. */
const GROUPS: [string, RegExp][] = [
  ['tenure', /^(min_tenure|max_tenure|jpt_protected|new_hire)/],
  ['workload', /^(effective_|need_|formal_|workload_|load_|balanced_)/],
  ['competence', /^(jpm_|assessment_|min_coverage|standard_|fit_|qualification_|experience_)/],
  ['performance', /^performance_/],
  ['class', /^(max_class|allow_class|rank_)/],
  ['retirement', /^retirement_/],
  ['kinship', /^kinship_/],
  ['case', /^(case_|handover_)/],
  ['loan', /^loan_/],
  ['plan', /^plan_/],
  ['quality', /^quality_/],
]

export function groupsOf(parameters: RuleParameter[]): { key: string; parameters: RuleParameter[] }[] {
  const keyOf = (code: string) => GROUPS.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other'
  return [...GROUPS.map(([key]) => key), 'other']
    .map((key) => ({ key, parameters: parameters.filter(({ code }) => keyOf(code) === key) }))
    .filter((group) => group.parameters.length > 0)
}

/** Parameters that choose among words; the service refuses any other. */
export const CHOICES: Record<string, string[]> = {
  min_tenure_mode: ['WARN', 'BLOCK'],
  need_rounding: ['HALF_UP', 'CEILING'],
  performance_minimum: ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'],
  performance_missing: ['WARN', 'BLOCK'],
  allow_class_loss: ['NO', 'CONSENT', 'YES'],
  kinship_same_agency: ['WARN', 'BLOCK'],
}

/** `YEAR:1|MONTH:12` is a list of keys with their figures, `21:43-44` one with a span; anything else is one value. */
export const partsOf = (value: string): { key: string; value: string }[] =>
  value.includes(':')
    ? value.split('|').map((part) => {
        const [key = '', figure = ''] = part.split(':')
        return { key, value: figure }
      })
    : []
