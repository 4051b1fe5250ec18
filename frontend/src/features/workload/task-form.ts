import type { TFunction } from 'i18next'
import { z } from 'zod'
import type { WorkloadMetricRow, WriteWorkloadMetric } from '@/api/types'
import { numberText, parseNumber } from '@/lib/number-text'
import { NEEDED, type TaskFigures } from './need'

export const METHODS = ['TASK', 'OUTPUT', 'OBJECT', 'EQUIPMENT', 'SECTORAL'] as const
export const FREQUENCIES = ['YEAR', 'MONTH', 'WEEK', 'DAY'] as const
export const EVIDENCE_LEVELS = ['MEASURED', 'DOCUMENT', 'SURVEY', 'ESTIMATE', 'NONE'] as const
export const FIGURES = ['volume', 'minutesPerUnit', 'ability', 'shifts', 'directNeed'] as const
export type Figure = (typeof FIGURES)[number]

const text = (longest: number, t: TFunction) => z.string().trim().max(longest, t('problems:size'))

export const taskSchema = (t: TFunction, language: string) =>
  z
    .object({
      period: z.string().regex(/^(199\d|20\d\d|2100)$/, t('workload:periodWrong')),
      taskCode: text(60, t),
      taskName: text(500, t).min(1, t('problems:not-blank')),
      method: z.enum(METHODS),
      volume: z.string(),
      unit: text(60, t),
      frequency: z.enum(FREQUENCIES),
      minutesPerUnit: z.string(),
      ability: z.string(),
      shifts: z.string(),
      directNeed: z.string(),
      evidence: text(500, t),
      evidenceLevel: z.enum(EVIDENCE_LEVELS),
    })
    .superRefine((form, context) => {
      const refuse = (path: Figure, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message })
      const needed = NEEDED[form.method] as readonly string[]
      for (const name of FIGURES) {
        const value = parseNumber(form[name], language)
        if (value === null) {
          if (needed.includes(name)) refuse(name, t('problems:required-by-method'))
        } else if (Number.isNaN(value)) refuse(name, t('workload:notANumber'))
        else if (value < 0) refuse(name, t('problems:positive-or-zero'))
        else if (name === 'ability' && value === 0 && needed.includes(name))
          refuse(name, t('problems:positive'))
        else if (name === 'shifts' && value > 4) refuse(name, t('workload:shiftsWrong'))
      }
    })

export type TaskForm = z.infer<ReturnType<typeof taskSchema>>

export const formOf = (
  task: WriteWorkloadMetric | WorkloadMetricRow | undefined,
  year: number,
  language: string,
): TaskForm => {
  const number = (value: number | null | undefined) => numberText(value, language)
  return {
    period: String(task?.period ?? year),
    taskCode: task?.taskCode ?? '',
    taskName: task?.taskName ?? '',
    method: task?.method ?? 'TASK',
    volume: number(task?.volume),
    unit: task?.unit ?? '',
    frequency: task?.frequency ?? 'YEAR',
    minutesPerUnit: number(task?.minutesPerUnit),
    ability: number(task?.ability),
    shifts: number(task?.shifts),
    directNeed: number(task?.directNeed),
    evidence: task?.evidence ?? '',
    evidenceLevel: task?.evidenceLevel ?? 'DOCUMENT',
  }
}

/** The figures of the form; those the method does not use are left out. */
export function figuresOf(form: TaskForm, language: string): TaskFigures {
  const { method, frequency } = form
  const used: readonly string[] = [...NEEDED[method], ...(method === 'EQUIPMENT' ? ['shifts'] : [])]
  const values = Object.fromEntries(
    FIGURES.map((name) => [name, used.includes(name) ? parseNumber(form[name], language) : null]),
  ) as Record<Figure, number | null>
  return { method, frequency: method === 'TASK' ? frequency : 'YEAR', ...values }
}

export const commandOf = (form: TaskForm, positionId: string, language: string): WriteWorkloadMetric => ({
  positionId,
  period: Number(form.period),
  taskCode: form.taskCode.trim() || null,
  taskName: form.taskName.trim(),
  unit: form.unit.trim() || null,
  evidence: form.evidence.trim() || null,
  evidenceLevel: form.evidenceLevel,
  ...figuresOf(form, language),
})
