import type { CodeSet } from '@/api/code-names'
import type { Format } from '@/lib/format'

/** What turns a value of evidence into words. */
export interface Words {
  format: Format
  name: (set: CodeSet, code: string) => string
  /** A word of the message file `reasons`. */
  word: (key: string, fallback?: string) => string
}

type Kind = CodeSet | 'months' | 'line' | 'window'

const OF_RULE: Record<string, Record<string, Kind>> = {
  E01: { legalStatus: 'legal-statuses' },
  E02: { employmentStatus: 'employment-statuses' },
  E03: { months: 'months', limit: 'months' },
  E04: { months: 'months', limit: 'months' },
  E07: { legalStatus: 'legal-statuses' },
  E12: { level: 'education-levels', minimum: 'education-levels' },
  E14: { rank: 'ranks', minimum: 'ranks', maximum: 'ranks' },
  E15: { months: 'months', block: 'months', warn: 'months' },
  E16: { line: 'line' },
  E17: { window: 'window' },
  E18: { level: 'job-levels', months: 'months', limit: 'months' },
  E19: { months: 'months', limit: 'months' },
  E21: { from: 'job-families', to: 'job-families' },
  CAREER: {
    levelNow: 'job-levels',
    levelThen: 'job-levels',
    familyNow: 'job-families',
    familyThen: 'job-families',
  },
  FIT: { level: 'education-levels', minimum: 'education-levels', family: 'job-families' },
}

const DATE = /^\d{4}-\d{2}-\d{2}$/
const YEAR = /^\d{4}$/

const plain = (value: unknown, { format, word }: Words): string => {
  if (value === null || value === undefined || value === '') return word('notRecorded')
  if (typeof value === 'number') return format.decimal(value, 2)
  if (typeof value === 'boolean') return word(value ? 'yes' : 'no')
  if (Array.isArray(value)) return value.length ? value.map(String).join(', ') : word('none')
  return DATE.test(String(value)) ? format.date(String(value)) : String(value)
}

function shown(kind: Kind | undefined, value: unknown, words: Words): string {
  if (value === null || value === undefined || kind === undefined) return plain(value, words)
  if (kind === 'months') return words.format.months(Number(value))
  if (kind === 'line' || kind === 'window') return words.word(`${kind}.${String(value)}`, String(value))
  return words.name(kind, String(value))
}

/**
 * Evidence as words by name, to be put into a sentence. Years (`{"2025": "BAIK"}`) become one list under `years`; all of
 * it stands under `facts` for rules that have no sentence of their own.
 */
export function evidenceWords(
  rule: string,
  evidence: Record<string, unknown>,
  words: Words,
): Record<string, string> {
  const kinds = OF_RULE[rule] ?? {}
  const entries = Object.entries(evidence).filter(([key]) => key !== 'rule' && key !== 'outcome')
  const years = entries
    .filter(([key]) => YEAR.test(key))
    .map(
      ([year, value]) =>
        `${year}: ${value === null ? plain(null, words) : words.name('predicates', String(value))}`,
    )
  const named = Object.fromEntries(entries.map(([key, value]) => [key, shown(kinds[key], value, words)]))
  return {
    ...named,
    years: years.join(', '),
    facts: entries.map(([key]) => `${key}: ${named[key]}`).join(', '),
  }
}
