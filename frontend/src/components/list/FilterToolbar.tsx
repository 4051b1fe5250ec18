import { Button, Label, LabelGroup } from '@patternfly/react-core'
import { FilterIcon } from '@patternfly/react-icons'
import { useId, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FilterControl } from './FilterControl'
import type { FilterField } from './types'

interface Props<Name extends string> {
  fields: FilterField<Name>[]
  values: Record<Name, string>
  onChange: (name: Name, value: string) => void
  onClear: () => void
  /** Right side: export, columns, views. */
  children?: ReactNode
}

const shown = (field: FilterField, value: string) =>
  field.show?.(value) ?? field.options?.find((option) => option.value === value)?.label ?? value

/** Filters of a list with one chip for each that is set; on a phone all but the first fold away. */
export function FilterToolbar<Name extends string>({
  fields,
  values,
  onChange,
  onClear,
  children,
}: Props<Name>) {
  const { t } = useTranslation('common')
  const [isOpen, setOpen] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const folded = useId()
  const set = fields.filter(({ name }) => values[name])
  const [first, ...others] = fields.filter(({ kind }) => kind !== 'hidden')
  const control = (field: FilterField<Name>) => (
    <FilterControl
      key={field.name}
      field={field}
      value={values[field.name]}
      onChange={(value) => onChange(field.name, value)}
    />
  )
  return (
    <div className="sl-toolbar" role="search" aria-label={t('filters')}>
      <div className={others.length > 2 ? 'sl-toolbar__row sl-toolbar__row--many' : 'sl-toolbar__row'}>
        {first && <div className="sl-toolbar__first">{control(first)}</div>}
        {others.length > 0 && (
          <>
            <Button
              className="sl-toolbar__toggle"
              variant="control"
              icon={<FilterIcon />}
              aria-expanded={isOpen}
              aria-controls={folded}
              onClick={() => setOpen(!isOpen)}
            >
              {t('filters')}
            </Button>
            <div id={folded} className="sl-toolbar__filters" data-open={isOpen}>
              {others.filter((field) => isWhole || !field.more).map(control)}
              {others.some((field) => field.more) && (
                <Button variant="link" isInline aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                  {t(isWhole ? 'fewerFilters' : 'moreFilters')}
                </Button>
              )}
            </div>
          </>
        )}
        {children && <div className="sl-toolbar__actions sl-no-print">{children}</div>}
      </div>
      {set.length > 0 && (
        <div className="sl-toolbar__chips">
          <LabelGroup aria-label={t('activeFilters')} numLabels={20}>
            {set.map((field) => (
              <Label
                key={field.name}
                color="teal"
                variant="outline"
                onClose={() => onChange(field.name, '')}
                closeBtnAriaLabel={t('removeFilter', { name: field.label })}
              >
                {field.label}: {shown(field, values[field.name])}
              </Label>
            ))}
          </LabelGroup>
          <Button variant="link" isInline onClick={onClear}>
            {t('clearFilters')}
          </Button>
        </div>
      )}
    </div>
  )
}
