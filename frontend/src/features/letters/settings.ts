import type { LetterSettings } from '@/api/types'

/** Everything a government sets, in the order of the screen. */
export const FIELDS = [
  'letterhead',
  'address',
  'place',
  'numbering',
  'unit',
  'archiveCodes',
  'authority',
  'secretary',
  'agencyHead',
  'legalBases',
  'copies',
] as const satisfies (keyof LetterSettings)[]

/** Letters whose archive classification may be another. */
export const FILED = [
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T12',
  'T13',
  'T14',
  'T15',
] as const

const lines = (texts: readonly string[]) => texts.map((text) => text.trim()).filter(Boolean)

const person = ({ title, name, rank, nip }: LetterSettings['authority']) => ({
  title: title.trim(),
  name: name?.trim() || null,
  rank: rank?.trim() || null,
  nip: nip?.replace(/\s/g, '') || null,
})

/** What is sent: without what was left empty. */
export const trimmed = (settings: LetterSettings): LetterSettings => ({
  ...settings,
  letterhead: lines(settings.letterhead),
  legalBases: lines(settings.legalBases),
  copies: lines(settings.copies),
  archiveCodes: Object.fromEntries(
    Object.entries(settings.archiveCodes)
      .map(([kind, code]) => [kind, code.trim()] as const)
      .filter(([, code]) => code),
  ),
  authority: person(settings.authority),
  secretary: person(settings.secretary),
  agencyHead: person(settings.agencyHead),
})

/** A value of the settings in one line, for comparing two versions. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.join(' · ') || '–'
  if (value && typeof value === 'object') return Object.values(value).filter(Boolean).join(', ') || '–'
  return String(value ?? '') || '–'
}
