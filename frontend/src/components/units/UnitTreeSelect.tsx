import { Button, MenuToggle, Popover, SearchInput, Spinner } from '@patternfly/react-core'
import { AngleDownIcon, AngleRightIcon } from '@patternfly/react-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UnitRow } from '@/api/types'
import { useUnit, useUnitBranch, useUnitSearch } from '@/api/units'
import { useAsOf } from '@/lib/as-of'
import { useDebounced } from '@/lib/debounce'
import { ProblemAlert } from '../feedback/ProblemAlert'

interface Props {
  label: string
  /** Id of the chosen unit, empty for all. */
  value: string
  /** In a form, where one unit must be chosen: what stands there while none is. */
  none?: string
  id?: string
  onChange: (id: string) => void
}

const SHORTEST = 2

/** One unit with everything below it: a tree that opens branch by branch, or a search across all of it. */
export function UnitTreeSelect({ label, value, onChange, none, id }: Props) {
  const { t } = useTranslation('common')
  const { asOf } = useAsOf()
  const [isOpen, setOpen] = useState(false)
  const chosen = useUnit(value || undefined, asOf)
  const name = value ? (chosen.data?.name ?? t('loading')) : (none ?? t('anyOf', { name: label }))
  const choose = (id: string) => {
    setOpen(false)
    onChange(id)
  }
  return (
    <Popover
      aria-label={label}
      position="bottom-start"
      showClose={false}
      hasAutoWidth
      isVisible={isOpen}
      shouldOpen={() => setOpen(true)}
      shouldClose={() => setOpen(false)}
      bodyContent={<UnitTree value={value} asOf={asOf} onChoose={choose} isOptional={none === undefined} />}
    >
      <MenuToggle
        id={id}
        className="sl-filter sl-unit-select"
        aria-label={`${label}: ${name}`}
        aria-haspopup="dialog"
        isExpanded={isOpen}
      >
        {name}
      </MenuToggle>
    </Popover>
  )
}

function UnitTree({
  value,
  asOf,
  onChoose,
  isOptional,
}: {
  value: string
  asOf?: string
  onChoose: (id: string) => void
  isOptional: boolean
}) {
  const { t } = useTranslation('common')
  const [typed, setTyped] = useState('')
  const q = useDebounced(typed.trim())
  const found = useUnitSearch(q.length >= SHORTEST ? q : '', asOf)
  return (
    <div className="sl-unit-tree">
      <SearchInput
        aria-label={t('unitTree.search')}
        placeholder={t('unitTree.search')}
        value={typed}
        onChange={(_, text) => setTyped(text)}
        onClear={() => setTyped('')}
        resetButtonLabel={t('clear')}
      />
      {isOptional && (
        <Button variant="link" isInline isDisabled={!value} onClick={() => onChoose('')}>
          {t('unitTree.any')}
        </Button>
      )}
      {q.length >= SHORTEST ? (
        <>
          <ProblemAlert error={found.error} retry={() => void found.refetch()} />
          {found.data?.items.length === 0 && (
            <p className="sl-muted" role="status">
              {t('unitTree.nothing')}
            </p>
          )}
          <ul>
            {found.data?.items.map((unit) => (
              <UnitLine key={unit.id} unit={unit} value={value} asOf={asOf} onChoose={onChoose} isFlat />
            ))}
          </ul>
          {found.data?.next && <small className="sl-muted">{t('unitTree.part')}</small>}
        </>
      ) : (
        <Branch value={value} asOf={asOf} onChoose={onChoose} />
      )}
    </div>
  )
}

interface Shared {
  value: string
  asOf?: string
  onChoose: (id: string) => void
}

function Branch({ parent, ...shared }: Shared & { parent?: string }) {
  const { t } = useTranslation('common')
  const branch = useUnitBranch(parent, shared.asOf)
  if (branch.error) return <ProblemAlert error={branch.error} retry={() => void branch.refetch()} />
  if (!branch.data) return <Spinner size="md" aria-label={t('loading')} />
  return (
    <ul>
      {branch.data.map((unit) => (
        <UnitLine key={unit.id} unit={unit} isOpenAtFirst={!parent} {...shared} />
      ))}
    </ul>
  )
}

function UnitLine(props: Shared & { unit: UnitRow; isOpenAtFirst?: boolean; isFlat?: boolean }) {
  const { unit, isOpenAtFirst = false, isFlat = false, ...shared } = props
  const { t } = useTranslation('common')
  const [isOpen, setOpen] = useState(isOpenAtFirst && unit.hasChildren)
  return (
    <li>
      <div className="sl-unit-tree__line">
        {!isFlat && unit.hasChildren ? (
          <Button
            variant="plain"
            size="sm"
            icon={isOpen ? <AngleDownIcon /> : <AngleRightIcon />}
            aria-expanded={isOpen}
            aria-label={t(isOpen ? 'unitTree.close' : 'unitTree.open', { name: unit.name })}
            onClick={() => setOpen(!isOpen)}
          />
        ) : (
          <span className="sl-unit-tree__indent" />
        )}
        <Button
          variant="link"
          isInline
          aria-current={unit.id === shared.value || undefined}
          onClick={() => shared.onChoose(unit.id)}
        >
          {unit.name}
        </Button>
      </div>
      {isOpen && <Branch parent={unit.id} {...shared} />}
    </li>
  )
}
