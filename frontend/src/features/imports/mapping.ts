import type { ImportField, ImportMapping, ImportView } from '@/api/types'

/** Where a field's value comes from: a column of the file, the same text in every row, or nowhere. */
export type Source =
  { from: 'column'; column: string } | { from: 'constant'; value: string } | { from: 'none' }

export interface Draft {
  sources: Record<string, Source>
  createMissing: boolean
  dateFormat: '' | 'DMY' | 'MDY' | 'YMD'
  decimalSign: '' | 'comma' | 'point'
}

/** What stands in the form first: the mapping the import has, else what the service suggests. */
export function draftOf({ fields, mapping }: ImportView): Draft {
  const { columns = {}, constants = {}, options = {} } = mapping ?? {}
  const isMapped = Object.keys(columns).length + Object.keys(constants).length > 0
  const source = ({ name, suggestion }: ImportField): Source => {
    const column = columns[name] ?? (isMapped ? undefined : suggestion)
    if (column) return { from: 'column', column }
    return constants[name] === undefined ? { from: 'none' } : { from: 'constant', value: constants[name] }
  }
  const comma = options.decimalComma
  return {
    sources: Object.fromEntries(fields.map((field) => [field.name, source(field)])),
    createMissing: options.createMissing ?? false,
    dateFormat: options.dateFormat ?? '',
    decimalSign: comma === true ? 'comma' : comma === false ? 'point' : '',
  }
}

export function mappingOf({ sources, createMissing, dateFormat, decimalSign }: Draft): ImportMapping {
  const columns: Record<string, string> = {}
  const constants: Record<string, string> = {}
  for (const [field, source] of Object.entries(sources)) {
    if (source.from === 'column') columns[field] = source.column
    if (source.from === 'constant' && source.value.trim()) constants[field] = source.value.trim()
  }
  return {
    columns,
    constants,
    options: {
      createMissing,
      dateFormat: dateFormat || null,
      decimalComma: decimalSign === '' ? null : decimalSign === 'comma',
    },
  }
}

/** Required fields nobody has told where they come from. */
export const unmapped = (fields: ImportField[], draft: Draft) =>
  fields.filter(({ name, required }) => {
    const source = draft.sources[name]
    return (
      required && (!source || source.from === 'none' || (source.from === 'constant' && !source.value.trim()))
    )
  })
