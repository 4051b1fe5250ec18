import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { problemText } from '../feedback/problem-text'
import { useFormat } from '../format/useFormat'
import { useReasonText } from '../reasons/useReasonText'

/** What has a life of states, in the order in which a state's name is looked for. */
const LIVES = ['cases', 'loans', 'meetings', 'notices', 'concerns', 'objections', 'accompaniments']
const DATE = /^\d{4}-\d{2}-\d{2}$/

interface Told {
  code: string
  params?: Record<string, unknown>
}

/** Why a step was refused, one sentence a reason, with the case it concerns in front. */
export function useRefusalText() {
  const { t } = useTranslation([
    'problems',
    'cases',
    'common',
    'loans',
    'meetings',
    'notices',
    'reasons',
    'concerns',
    'objections',
    'accompaniments',
  ])
  const format = useFormat()
  const reasons = useReasonText()
  return useCallback(
    ({ code, params = {} }: Told): string => {
      const { case: number, source, ...facts } = params
      const subject = typeof number === 'string' ? `${number}: ` : ''
      const origin = typeof source === 'string' && source ? ` (${source})` : ''
      if (code === 'rule-forbids' && typeof facts.rule === 'string')
        return (
          subject + reasons.sentence({ tier: 'RULE', code, params: { outcome: 'FAIL', ...facts } }) + origin
        )
      const state = (value: unknown) =>
        t(
          LIVES.map((name) => `${name}:status.${value}`),
          { defaultValue: String(value) },
        )
      const many = (value: unknown, word: (one: unknown) => string) =>
        Array.isArray(value) ? value.map(word).join(', ') : String(value)
      const words: Record<string, (value: unknown) => string> = {
        status: state,
        year: String,
        action: (value) => t(`cases:action.${value}`, { defaultValue: String(value) }),
        allowed: (value) =>
          Array.isArray(value)
            ? many(value, (one) => t(`cases:action.${one}`, { defaultValue: state(one) })) || '–'
            : format.integer(Number(value)),
        roles: (value) => many(value, (one) => t(`common:role.${one}`, { defaultValue: String(one) })),
        document: (value) => t(`cases:document.${value}`, { defaultValue: String(value) }),
        item: (value) => t(`cases:handover.item.${value}`, { defaultValue: String(value) }),
        side: (value) => t(`cases:handover.side.${value}`, { defaultValue: String(value) }),
        window: (value) => t(`reasons:window.${value}`, { defaultValue: String(value) }),
        kind: (value) => t(`loans:kind.${value}`, { defaultValue: String(value) }),
        level: (value) => reasons.words.name('job-levels', String(value)),
        wanted: (value) =>
          code === 'level-too-low' ? reasons.words.name('job-levels', String(value)) : state(value),
      }
      const shown = Object.fromEntries(
        Object.entries(facts).map(([name, value]) => {
          const word = words[name]
          if (word) return [name, word(value)]
          if (typeof value === 'number') return [name, format.integer(value)]
          return [name, DATE.test(String(value)) ? format.date(String(value)) : String(value)]
        }),
      )
      return subject + problemText(t, code, { allowed: '–', ...shown }) + origin
    },
    [t, format, reasons],
  )
}
