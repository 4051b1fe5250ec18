const GROUPED = { id: /^[+-]?\d{1,3}(\.\d{3})+(,\d*)?$/, en: /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/ }
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)$/

/**
 * A figure as people type it: `1.234,5` in Indonesian, `1,234.5` in English; a lone comma or point that can't part
 * thousands parts decimals. Null for nothing, NaN for no number.
 */
export function parseNumber(typed: string, language: string): number | null {
  const text = typed.replace(/\s/g, '')
  if (text === '') return null
  const isEnglish = language === 'en'
  if (GROUPED[isEnglish ? 'en' : 'id'].test(text))
    return Number(isEnglish ? text.replaceAll(',', '') : text.replaceAll('.', '').replace(',', '.'))
  const read = text.replace(',', '.')
  return PLAIN.test(read) ? Number(read) : NaN
}

/** A figure as it stands in a field: no thousands, the language's decimal sign. */
export function numberText(value: number | null | undefined, language: string): string {
  if (value === null || value === undefined) return ''
  return language === 'en' ? String(value) : String(value).replace('.', ',')
}
