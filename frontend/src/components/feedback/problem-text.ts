import type { TFunction } from 'i18next'
import type { Problem } from '@/api/problem'

/** The sentence of a code; an unknown code is named, so that support can find it. */
export function problemText(t: TFunction, code: string, params?: Record<string, unknown>): string {
  return t(`problems:${code}`, { ...params, defaultValue: t('problems:unknown', { code }) }) as string
}

/** Everything a refusal says besides its code: reasons, then fields. */
export function problemDetails(t: TFunction, problem: Problem): string[] {
  return [
    ...(problem.reasons ?? []).map((reason) => problemText(t, reason.code, reason.params)),
    ...(problem.errors ?? []).map(
      (error) =>
        `${error.pointer.replace(/^\//, '').replaceAll('/', ' › ')}: ${problemText(t, error.code, error.params)}`,
    ),
  ]
}
