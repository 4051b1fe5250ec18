import { Button, Checkbox, Label, LabelGroup, SearchInput, Spinner } from '@patternfly/react-core'
import { AngleDownIcon, AngleRightIcon } from '@patternfly/react-icons'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { get } from '@/api/client'
import type { Page, UnitRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useDebounced } from '@/lib/debounce'

interface Props {
  value: string[]
  onChange: (ids: string[]) => void
  asOf: string
  /** Names of units that were chosen before this form opened. */
  known: Record<string, string>
}

const useUnits = (query: { parent?: string; q?: string; asOf: string; limit: number }, enabled = true) =>
  useQuery({
    queryKey: ['/units', 'list', 'picker', query],
    queryFn: ({ signal }) => get<Page<UnitRow>>('/units', query, signal),
    enabled,
    staleTime: 5 * 60_000,
  })

/** Units with everything below them: a tree to open, or a search across all of it. None chosen means the government. */
export function UnitPicker({ value, onChange, asOf, known }: Props) {
  const { t } = useTranslation('plans')
  const [typed, setTyped] = useState('')
  const [names, setNames] = useState(known)
  const q = useDebounced(typed.trim(), 250)
  const found = useUnits({ q, asOf, limit: 50 }, q.length > 1)
  const toggle = (unit: UnitRow, on: boolean) => {
    setNames((current) => ({ ...current, [unit.id]: unit.name }))
    onChange(on ? [...value, unit.id] : value.filter((id) => id !== unit.id))
  }
  const shared = { value, toggle, asOf }
  return (
    <div className="sl-unit-picker">
      <SearchInput
        aria-label={t('units.search')}
        placeholder={t('units.search')}
        value={typed}
        onChange={(_, text) => setTyped(text)}
        onClear={() => setTyped('')}
      />
      <LabelGroup aria-label={t('units.chosen')} numLabels={6}>
        {value.length === 0
          ? [
              <Label key="all" color="teal" variant="outline">
                {t('units.all')}
              </Label>,
            ]
          : value.map((id) => (
              <Label
                key={id}
                color="teal"
                onClose={() => onChange(value.filter((one) => one !== id))}
                closeBtnAriaLabel={t('units.remove', { name: names[id] ?? id })}
              >
                {names[id] ?? id}
              </Label>
            ))}
      </LabelGroup>
      <div className="sl-unit-picker__tree" role="group" aria-label={t('units.label')}>
        {q.length > 1 ? (
          <>
            <ProblemAlert error={found.error} retry={() => void found.refetch()} />
            {found.data?.items.length === 0 && <p className="sl-muted">{t('units.nothing')}</p>}
            <ul>
              {found.data?.items.map((unit) => (
                <UnitLine key={unit.id} unit={unit} covered={false} {...shared} flat />
              ))}
            </ul>
            {found.data?.next && <p className="sl-muted">{t('units.more')}</p>}
          </>
        ) : (
          <Branch covered={false} {...shared} />
        )}
      </div>
    </div>
  )
}

interface Shared {
  value: string[]
  toggle: (unit: UnitRow, on: boolean) => void
  asOf: string
  /** A unit above is chosen, so this one takes part anyway. */
  covered: boolean
}

function Branch({ parent, ...shared }: Shared & { parent?: string }) {
  const { t } = useTranslation('plans')
  const units = useUnits({ parent, asOf: shared.asOf, limit: parent ? 200 : 50 })
  if (units.error) return <ProblemAlert error={units.error} retry={() => void units.refetch()} />
  if (!units.data) return <Spinner size="md" aria-label={t('units.loading')} />
  // Without a parent the service lists the whole tree in its order: the roots are its start.
  const { items, next } = units.data
  const shown = parent ? items : items.filter((unit) => unit.parentId === null)
  return (
    <>
      <ul>
        {shown.map((unit) => (
          <UnitLine key={unit.id} unit={unit} {...shared} isOpenAtFirst={!parent} />
        ))}
      </ul>
      {parent && next && <p className="sl-muted">{t('units.more')}</p>}
    </>
  )
}

function UnitLine(props: Shared & { unit: UnitRow; isOpenAtFirst?: boolean; flat?: boolean }) {
  const { unit, isOpenAtFirst = false, flat = false, ...shared } = props
  const { t } = useTranslation('plans')
  const [isOpen, setOpen] = useState(isOpenAtFirst)
  const isChosen = shared.value.includes(unit.id)
  return (
    <li>
      <div className="sl-unit-picker__line">
        {!flat && unit.hasChildren ? (
          <Button
            variant="plain"
            size="sm"
            icon={isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'units.close' : 'units.open', { name: unit.name })}
            onClick={() => setOpen(!isOpen)}
          />
        ) : (
          <span className="sl-unit-picker__indent" />
        )}
        <Checkbox
          id={`unit-${unit.id}`}
          label={unit.name}
          description={shared.covered ? t('units.covered') : undefined}
          isChecked={isChosen || shared.covered}
          isDisabled={shared.covered}
          onChange={(_, on) => shared.toggle(unit, on)}
        />
      </div>
      {isOpen && <Branch {...shared} covered={shared.covered || isChosen} parent={unit.id} />}
    </li>
  )
}
