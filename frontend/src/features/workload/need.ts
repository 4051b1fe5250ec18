import type { Frequency, RuleParameter, WorkloadMethod } from '@/api/types'

/** What the rules say about working time. */
export interface NeedRules {
  /** Minutes one person works in a year. */
  effectiveMinutes: number
  /** How often the period of a frequency comes in a year. */
  timesPerYear: Record<Frequency, number>
}

/** PermenPANRB 1/2020 and KEP/75/M.PAN/7/2004: for readers who may not see the government's own rules. */
export const DEFAULT_RULES: NeedRules = {
  effectiveMinutes: 75_000,
  timesPerYear: { YEAR: 1, MONTH: 12, WEEK: 50, DAY: 250 },
}

export function rulesOf(parameters: RuleParameter[]): NeedRules {
  const value = (code: string) => parameters.find((one) => one.code === code)?.value
  const times = Object.fromEntries(
    (value('workload_frequencies') ?? '')
      .split('|')
      .map((pair) => pair.split(':'))
      .filter((pair) => Number(pair[1]) > 0)
      .map(([name, count]) => [name, Number(count)]),
  )
  return {
    effectiveMinutes: Number(value('effective_minutes_per_year')) || DEFAULT_RULES.effectiveMinutes,
    timesPerYear: { ...DEFAULT_RULES.timesPerYear, ...times },
  }
}

export interface TaskFigures {
  method: WorkloadMethod
  volume: number | null
  frequency: Frequency
  minutesPerUnit: number | null
  ability: number | null
  shifts: number | null
  directNeed: number | null
}

const DECIMALS = 4
const SCALE = 10n ** BigInt(DECIMALS)
const scaled = (value: number) => BigInt(Math.round(value * Number(SCALE)))
const halfUp = (above: bigint, below: bigint) => (2n * above + below) / (2n * below)
const plain = (value: bigint) => Number(value) / Number(SCALE)

/** The figures a method can't do without. */
export const NEEDED: Record<WorkloadMethod, readonly (keyof TaskFigures)[]> = {
  TASK: ['volume', 'minutesPerUnit'],
  OUTPUT: ['volume', 'ability'],
  OBJECT: ['volume', 'ability'],
  EQUIPMENT: ['volume', 'ability'],
  SECTORAL: ['directNeed'],
}

/**
 * People (four decimals, half up) and minutes a year that follow from a task, exactly as the service computes them;
 * null while a figure is missing.
 */
export function needOf(task: TaskFigures, rules: NeedRules): { need: number; minutes: number } | null {
  const missing = NEEDED[task.method].some((name) => task[name] === null || Number.isNaN(task[name]))
  if (missing || (NEEDED[task.method].includes('ability') && !(task.ability! > 0))) return null
  const effective = BigInt(rules.effectiveMinutes)
  if (task.method === 'TASK') {
    const minutes =
      scaled(task.volume!) * scaled(task.minutesPerUnit!) * scaled(rules.timesPerYear[task.frequency])
    return {
      need: plain(halfUp(minutes, SCALE * SCALE * effective)),
      minutes: plain(halfUp(minutes, SCALE * SCALE)),
    }
  }
  const need =
    task.method === 'SECTORAL'
      ? scaled(task.directNeed!)
      : task.method === 'EQUIPMENT'
        ? halfUp(scaled(task.volume!) * scaled(task.shifts ?? 1), scaled(task.ability!))
        : halfUp(scaled(task.volume!) * SCALE, scaled(task.ability!))
  return { need: plain(need), minutes: plain(need * effective) }
}
