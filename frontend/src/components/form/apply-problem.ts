import type { TFunction } from 'i18next'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { isProblem } from '@/api/problem'
import { problemText } from '../feedback/problem-text'

/**
 * Lays the service's field errors on the fields they point at (`/criteria/maxKm` → `criteria.maxKm`).
 * @returns what must still be shown above the form: the error itself unless every part of it found its field
 */
export function applyProblem<T extends FieldValues>(
  form: UseFormReturn<T>,
  error: unknown,
  t: TFunction,
): unknown {
  if (!isProblem(error)) return error
  const known = (path: string) => path in form.getValues() || form.getFieldState(path as Path<T>).isTouched
  let placed = 0
  const errors = error.problem.errors ?? []
  for (const { pointer, code, params } of errors) {
    const path = pointer.replace(/^\//, '').replaceAll('/', '.')
    if (!known(path.split('.')[0] ?? '')) continue
    form.setError(
      path as Path<T>,
      { type: 'server', message: problemText(t, code, params) },
      { shouldFocus: placed === 0 },
    )
    placed += 1
  }
  const all = placed > 0 && placed === errors.length && !error.problem.reasons?.length
  return all ? null : error
}
