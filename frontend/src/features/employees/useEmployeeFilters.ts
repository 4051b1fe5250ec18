import { useTranslation } from 'react-i18next'
import { useReferenceData } from '@/api/lists'
import { useUnit } from '@/api/units'
import { useFormat } from '@/components/format/useFormat'
import { useGapText } from '@/components/format/useGapText'
import type { FilterField } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { gapCodes } from './gaps'

/** Every filter of the list of employees, named as the API names them. */
export const FILTERS = [
  'q',
  'unit',
  'family',
  'level',
  'quality',
  'rank',
  'status',
  'education',
  'predicate',
  'retiringWithin',
  'tenureOver',
  'gap',
  'job',
] as const
export type FilterName = (typeof FILTERS)[number]

const optionsOf = (items: { code: string; name: string }[] | undefined) =>
  (items ?? []).map(({ code, name }) => ({ value: code, label: name }))

export function useEmployeeFilters(values: Record<FilterName, string>): FilterField<FilterName>[] {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const { asOf } = useAsOf()
  const unit = useUnit(values.unit || undefined, asOf)
  const families = useReferenceData('job-families')
  const levels = useReferenceData('job-levels')
  const ranks = useReferenceData('ranks')
  const employment = useReferenceData('employment-statuses')
  const legal = useReferenceData('legal-statuses')
  const education = useReferenceData('education-levels')
  const predicates = useReferenceData('predicates')
  const year = Number((asOf ?? new Date().toISOString()).slice(0, 4))
  const months = (value: string) => format.months(Number(value))
  const gapText = useGapText()
  const select = (
    name: FilterName,
    options: { value: string; label: string }[],
    more = false,
  ): FilterField<FilterName> => ({ name, label: t(`filter.${name}`), kind: 'select', options, more })
  return [
    { name: 'q', label: t('filter.q'), kind: 'text' },
    {
      name: 'unit',
      label: t('filter.unit'),
      kind: 'unit',
      show: () => unit.data?.name ?? '…',
    },
    select('family', optionsOf(families.data)),
    select('level', optionsOf(levels.data)),
    select('quality', [
      { value: 'COMPLETE', label: t('quality.complete') },
      { value: 'GAPS', label: t('quality.withGaps') },
    ]),
    select('rank', optionsOf(ranks.data), true),
    select('status', [...optionsOf(employment.data), ...optionsOf(legal.data)], true),
    select('education', optionsOf(education.data), true),
    select('predicate', optionsOf(predicates.data), true),
    {
      name: 'retiringWithin',
      label: t('filter.retiringWithin'),
      kind: 'number',
      show: months,
      more: true,
    },
    { name: 'tenureOver', label: t('filter.tenureOver'), kind: 'number', show: months, more: true },
    {
      ...select(
        'gap',
        gapCodes(year).map((code) => ({ value: code, label: gapText(code) })),
        true,
      ),
      show: gapText,
    },
    { name: 'job', label: t('filter.job'), kind: 'hidden', show: () => t('filter.oneJob') },
  ]
}
