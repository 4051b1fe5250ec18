import { FormSelect, FormSelectOption, FormSelectOptionGroup, Label, TextInput } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { ImportField, ImportView } from '@/api/types'
import type { Draft, Source } from './mapping'
import { useLabel } from './useLabel'

const CONSTANT = 'constant'
const COLUMN = 'column:'

interface Props {
  view: ImportView
  draft: Draft
  missing: ReadonlySet<string>
  onChange: (field: string, source: Source) => void
}

/** One line a field: where it comes from, and what the file says there. */
export function MappingTable({ view, draft, missing, onChange }: Props) {
  const { t } = useTranslation('imports')
  return (
    <Table
      variant="compact"
      aria-label={t('step.mapping')}
      gridBreakPoint="grid-lg"
      className="sl-table sl-mapping"
    >
      <Thead>
        <Tr>
          <Th width={30}>{t('mapping.field')}</Th>
          <Th width={30}>{t('mapping.source')}</Th>
          <Th>{t('mapping.samples')}</Th>
        </Tr>
      </Thead>
      <Tbody>
        {view.fields.map((field) => (
          <FieldLine
            key={field.name}
            field={field}
            columns={view.columns}
            source={draft.sources[field.name] ?? { from: 'none' }}
            isMissing={missing.has(field.name)}
            onChange={(source) => onChange(field.name, source)}
          />
        ))}
      </Tbody>
    </Table>
  )
}

interface LineProps {
  field: ImportField
  columns: ImportView['columns']
  source: Source
  isMissing: boolean
  onChange: (source: Source) => void
}

function FieldLine({ field, columns, source, isMissing, onChange }: LineProps) {
  const { t } = useTranslation('imports')
  const label = useLabel()
  const name = label(field)
  const value = source.from === 'column' ? COLUMN + source.column : source.from === 'constant' ? CONSTANT : ''
  const choose = (chosen: string) => {
    if (chosen === CONSTANT) onChange({ from: 'constant', value: '' })
    else if (chosen === '') onChange({ from: 'none' })
    else onChange({ from: 'column', column: chosen.slice(COLUMN.length) })
  }
  const samples =
    source.from === 'column' ? columns.find((column) => column.name === source.column)?.samples : undefined
  return (
    <Tr>
      <Td dataLabel={t('mapping.field')}>
        <div>
          {name}{' '}
          {field.required && (
            <Label isCompact color="teal">
              {t('mapping.required')}
            </Label>
          )}
          <small className="sl-muted sl-block">
            {t([`type.${field.type}`, 'type.other'])} · <code>{field.name}</code>
          </small>
        </div>
      </Td>
      <Td dataLabel={t('mapping.source')}>
        <FormSelect
          id={`map-${field.name}`}
          aria-label={t('mapping.sourceOf', { name })}
          value={value}
          validated={isMissing ? 'error' : 'default'}
          onChange={(_, chosen) => choose(chosen)}
        >
          <FormSelectOption value="" label={t('mapping.none')} />
          <FormSelectOption value={CONSTANT} label={t('mapping.constant')} />
          <FormSelectOptionGroup label={t('mapping.columns')}>
            {columns.map((column) => (
              <FormSelectOption key={column.name} value={COLUMN + column.name} label={column.name} />
            ))}
          </FormSelectOptionGroup>
        </FormSelect>
        {source.from === 'column' && source.column === field.suggestion && (
          <small className="sl-muted">{t('mapping.suggested')}</small>
        )}
      </Td>
      <Td dataLabel={t('mapping.samples')}>
        {source.from === 'constant' ? (
          <TextInput
            aria-label={t('mapping.constantOf', { name })}
            placeholder={t('mapping.constantHint')}
            value={source.value}
            validated={isMissing ? 'error' : 'default'}
            onChange={(_, typed) => onChange({ from: 'constant', value: typed })}
          />
        ) : samples && samples.length > 0 ? (
          <span className="sl-samples">
            {samples.slice(0, 3).map((sample, index) => (
              <code key={index}>{sample || t('mapping.blank')}</code>
            ))}
          </span>
        ) : (
          '–'
        )}
      </Td>
    </Tr>
  )
}
