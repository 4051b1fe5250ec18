import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCodeNames } from '@/api/code-names'
import type { Reason, Verdict } from '@/api/types'
import { useFormat } from '../format/useFormat'
import { evidenceWords, type Words } from './evidence'

const RULE_CODES = new Set(['rule-forbids', 'rule-warns'])

/** Sentences for the codes of reasons and verdicts: one place, so that every screen says the same. */
export function useReasonText() {
  const { t, i18n } = useTranslation('reasons')
  const format = useFormat()
  const name = useCodeNames()
  return useMemo(() => {
    const words: Words = {
      format,
      name,
      word: (key, fallback) => t(key, { defaultValue: fallback ?? key }),
    }
    const ruleName = (rule: string) => t([`rule.${rule}`, 'rule.other'], { rule })
    const ruleSentence = (rule: string, outcome: string, evidence: Record<string, unknown>) =>
      t([`verdict.${rule}.${outcome}`, `verdict.other.${outcome}`, 'verdict.other.UNKNOWN'], {
        rule,
        ...evidenceWords(rule, evidence, words),
      })
    const isRule = (reason: Reason) => RULE_CODES.has(reason.code) && typeof reason.params.rule === 'string'
    const params = (reason: Reason) => evidenceWords(reason.tier, reason.params, words)
    return {
      words,
      ruleName,
      verdict: ({ rule, outcome, evidence }: Verdict) =>
        evidence.factsWith === 'ORIGIN'
          ? t('verdict.other.ELSEWHERE')
          : ruleSentence(rule, outcome, evidence),
      /** The whole sentence: the server's own where it tells one, the same as in a person's letter. */
      sentence: (reason: Reason): string => {
        const told = reason.sentence?.[i18n.language.startsWith('en') ? 'en' : 'id']
        if (told) return told
        return isRule(reason)
          ? `${ruleName(String(reason.params.rule))}: ${ruleSentence(String(reason.params.rule), String(reason.params.outcome), reason.params)}`
          : t(`reason.${reason.code}`, {
              ...params(reason),
              defaultValue: t('reason.other', { code: reason.code }),
            })
      },
      /** Two or three words for a chip; null for what is no news. */
      short: (reason: Reason): string | null =>
        isRule(reason)
          ? ruleName(String(reason.params.rule))
          : t(`short.${reason.code}`, { ...params(reason), defaultValue: '' }) || null,
    }
  }, [t, i18n.language, format, name])
}
