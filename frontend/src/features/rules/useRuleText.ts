import { useTranslation } from 'react-i18next'
import { useReferenceData } from '@/api/lists'
import type { RuleParameter } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'

/** Where the keys of a parameter have their names; those of the others stand in the messages. */
const KEYS: Record<string, string> = {
  kinship_degrees: 'kinship-kinds',
  performance_points: 'predicates',
  rank_span_echelon: 'echelons',
  rank_span_level: 'job-levels',
  standard_level: 'job-levels',
}
const FIGURE = /^-?\d+(\.\d+)?$/

/** `Pembina (IV/a)` is known by what stands in brackets. */
const short = (rank: string) => /\((.+)\)/.exec(rank)?.[1] ?? rank

/** The value of a parameter in words and figures of the reader's language. */
export function useRuleText({ code, value, unit }: RuleParameter) {
  const { t } = useTranslation('rules')
  const format = useFormat()
  const names = useReferenceData(KEYS[code] ?? 'predicates')
  const ranks = useReferenceData('ranks')
  const number = (text: string) => format.decimal(Number(text), 4)
  const rank = (at: string) => short(ranks.data?.find((one) => one.code === at)?.name ?? at)
  const unitText = unit ? t([`unit.${unit.replaceAll(' ', '_')}`, 'unit.none']) : ''
  return {
    whole: FIGURE.test(value)
      ? `${number(value)} ${unitText}`.trim()
      : t([`choice.${value}`, 'choice.other'], { value }),
    key: (key: string) =>
      (KEYS[code] && names.data?.find((one) => one.code === key)?.name) ||
      t(`part.${key}`, { defaultValue: key }),
    figure: (text: string) =>
      FIGURE.test(text) ? number(text) : [...new Set(text.split('-').map(rank))].join('–'),
  }
}
