import type {
  EvidenceLevel,
  Frequency,
  TellTask,
  WorkloadFormPost,
  WorkloadFormTask,
  WorkloadFormView,
} from '@/api/types'
import { numberText, parseNumber } from '@/lib/number-text'
import { NEEDED, needOf, type NeedRules, type TaskFigures } from '../need'

export const FORM_LEVELS = ['ESTIMATE', 'DOCUMENT', 'MEASURED'] as const

/** A task while it is being typed; figures are text. */
export interface DraftTask {
  key: string
  positionId: string
  task: WorkloadFormTask
  taskName: string
  /** How much of it there is: volume, or the need itself where the sector's formula gives it. */
  amount: string
  /** Minutes of one unit, or what one person can do. */
  norm: string
  unit: string
  frequency: Frequency
  evidenceLevel: EvidenceLevel
  evidence: string
  remark: string
}

type Typed = 'taskName' | 'amount' | 'norm' | 'unit' | 'frequency' | 'evidenceLevel' | 'evidence' | 'remark'
export type Change = Partial<Pick<DraftTask, Typed>>

const NEW: WorkloadFormTask = {
  taskCode: '',
  taskName: '',
  origin: 'ADDED',
  method: 'TASK',
  volume: null,
  unit: null,
  frequency: 'YEAR',
  minutesPerUnit: null,
  ability: null,
  shifts: null,
  directNeed: null,
  evidenceLevel: 'ESTIMATE',
  evidence: null,
  remark: null,
  minutesPerYear: 0,
  need: 0,
  missing: [],
  jump: false,
  before: null,
}

const draftOf = (positionId: string, key: string, task: WorkloadFormTask, language: string): DraftTask => ({
  key,
  positionId,
  task,
  taskName: task.taskName,
  amount: numberText(task.method === 'SECTORAL' ? task.directNeed : task.volume, language),
  norm: numberText(task.method === 'TASK' ? task.minutesPerUnit : task.ability, language),
  unit: task.unit ?? '',
  frequency: task.frequency,
  evidenceLevel: task.evidenceLevel,
  evidence: task.evidence ?? '',
  remark: task.remark ?? '',
})

export const draftsOf = (form: WorkloadFormView, language: string): DraftTask[] =>
  form.positions.flatMap(({ positionId, tasks }) =>
    tasks.map((task) => draftOf(positionId, `${positionId}-${task.taskCode}`, task, language)),
  )

/** A further task of a post; its key differs from all others. */
export const addedTask = (positionId: string, number: number): DraftTask =>
  draftOf(positionId, `${positionId}-new-${number}`, NEW, 'id')

export function figuresOf(draft: DraftTask, language: string): TaskFigures {
  const { method } = draft.task
  const amount = parseNumber(draft.amount, language)
  const norm = parseNumber(draft.norm, language)
  return {
    method,
    frequency: draft.frequency,
    volume: method === 'SECTORAL' ? null : amount,
    minutesPerUnit: method === 'TASK' ? norm : null,
    ability: method === 'TASK' || method === 'SECTORAL' ? null : norm,
    shifts: draft.task.shifts,
    directNeed: method === 'SECTORAL' ? amount : null,
  }
}

/** Fields in which something stands that is no figure. */
export const faultsOf = (draft: DraftTask, language: string): ('amount' | 'norm')[] =>
  (['amount', 'norm'] as const).filter((name) => {
    const value = parseNumber(draft[name], language)
    return value !== null && !(value >= 0)
  })

/** A suggestion that nobody has filled in is no answer. */
export const isTold = (draft: DraftTask) => draft.task.origin !== 'CATALOGUE' || draft.amount.trim() !== ''

export const isComplete = (draft: DraftTask, language: string) => {
  const figures = figuresOf(draft, language)
  const hasFigures = NEEDED[figures.method].every((name) => {
    const value = figures[name]
    return typeof value === 'number' && value >= 0
  })
  const needsReference = draft.evidenceLevel === 'DOCUMENT' || draft.evidenceLevel === 'MEASURED'
  return hasFigures && (!needsReference || draft.evidence.trim() !== '')
}

export function commandOf(draft: DraftTask, language: string): TellTask {
  return {
    positionId: draft.positionId,
    taskCode: draft.task.taskCode || null,
    taskName: draft.taskName.trim(),
    unit: draft.unit.trim() || null,
    evidenceLevel: draft.evidenceLevel,
    evidence: draft.evidence.trim() || null,
    remark: draft.remark.trim() || null,
    ...figuresOf(draft, language),
  }
}

export const rulesOf = (form: WorkloadFormView): NeedRules => ({
  effectiveMinutes: form.effectiveMinutes,
  timesPerYear: form.frequencies,
})

/** What a post's tasks add up to while they are typed. */
export interface LiveSum {
  minutes: number
  need: number
  ratio: number | null
  label: string | null
  waiting: number
}

const ROUND = 100

export function sumOf(
  post: WorkloadFormPost,
  drafts: DraftTask[],
  form: WorkloadFormView,
  language: string,
): LiveSum {
  const rules = rulesOf(form)
  let minutes = 0
  let need = 0
  let waiting = 0
  for (const draft of drafts.filter(isTold)) {
    const result = needOf(figuresOf(draft, language), rules)
    minutes += result?.minutes ?? 0
    need += result?.need ?? 0
    if (!isComplete(draft, language)) waiting += 1
  }
  const working = post.incumbents * form.effectiveMinutes
  const ratio = working > 0 && minutes > 0 ? Math.round((minutes / working) * ROUND) / ROUND : null
  return { minutes, need, ratio, label: labelOf(ratio, form.loadLabels), waiting }
}

/** As the service names a load: ends of 1.00 and more are open, the others closed. */
function labelOf(ratio: number | null, labels: Record<string, number>): string | null {
  if (ratio === null) return null
  const found = Object.entries(labels)
    .sort(([, a], [, b]) => b - a)
    .find(([, end]) => (end >= 1 ? ratio > end : ratio >= end))
  return found ? found[0] : 'VERY_LOW'
}

/** Minutes a year of one task, and whether they differ too much from the earlier ones; null while figures are missing. */
export function minutesOf(draft: DraftTask, form: WorkloadFormView, language: string) {
  const result = needOf(figuresOf(draft, language), rulesOf(form))
  if (!result) return null
  const before = draft.task.before?.minutesPerYear
  const jump = before !== undefined && Math.abs(result.minutes - before) > before * form.jumpShare
  return { minutes: result.minutes, jump }
}
