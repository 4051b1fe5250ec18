const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** What may stand in braces in a pattern of numbers. */
export const PARTS = ['kode', 'nomor', 'unit', 'bulan', 'bulan_romawi', 'tahun'] as const

/** The number a letter would get by a pattern on a day, or null where the pattern is not usable. */
export function numberExample(pattern: string, unit: string, day: string, code = '824', running = 1) {
  const [year = '', month = ''] = day.split('-')
  const parts: Record<string, string> = {
    kode: code,
    nomor: String(running),
    unit,
    bulan: month,
    bulan_romawi: ROMAN[Number(month) - 1] ?? '',
    tahun: year,
  }
  const isKnown = [...pattern.matchAll(/\{([^{}]*)\}/g)].every(([, part = '']) => part in parts)
  const rest = pattern.replace(/\{[^{}]*\}/g, '')
  if (!isKnown || !pattern.includes('{nomor}') || /[{}]/.test(rest)) return null
  return pattern.replace(/\{([^{}]*)\}/g, (_, part: string) => parts[part] ?? '')
}
