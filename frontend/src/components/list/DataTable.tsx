import { Skeleton } from '@patternfly/react-core'
import { ActionsColumn, type IAction, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { Density } from '@/lib/list-state'
import type { Column } from './types'

interface Props<Row> {
  label: string
  columns: Column<Row>[]
  rows: Row[]
  rowId: (row: Row) => string
  density?: Density
  sort?: string
  onSort?: (sort: string) => void
  isLoading?: boolean
  isStale?: boolean
  selected?: ReadonlySet<string>
  onSelect?: (ids: ReadonlySet<string>) => void
  actions?: (row: Row) => IAction[]
  onRowClick?: (row: Row) => void
  isRowActive?: (row: Row) => boolean
}

const className = (column: Column<never>) =>
  [
    column.numeric && 'sl-numeric',
    column.nowrap && 'sl-nowrap',
    !column.numeric && !column.nowrap && 'sl-words',
  ]
    .filter(Boolean)
    .join(' ')

/**
 * A native table: sticky head and first column, cards on a phone, skeleton while loading. Rows up to one page
 * (200); longer lists are paged by the service.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowId, density = 'compact', sort, onSort, isLoading, isStale } = props
  const { selected, onSelect, actions, onRowClick, isRowActive } = props
  const { t } = useTranslation('common')
  const sortedBy = sort?.replace(/^-/, '')
  const sortIndex = columns.findIndex((column) => column.sort && column.sort === sortedBy)
  const ids = rows.map(rowId)
  const allSelected = ids.length > 0 && ids.every((id) => selected?.has(id))
  const toggle = (id: string, on: boolean) => {
    const next = new Set(selected)
    if (on) next.add(id)
    else next.delete(id)
    onSelect?.(next)
  }
  const sortOf = (column: Column<Row>, index: number) =>
    column.sort && onSort
      ? {
          columnIndex: index,
          sortBy:
            sortIndex < 0
              ? {}
              : { index: sortIndex, direction: sort?.startsWith('-') ? ('desc' as const) : ('asc' as const) },
          onSort: (_: unknown, __: number, direction: string) =>
            onSort(direction === 'desc' ? `-${column.sort}` : column.sort!),
        }
      : undefined

  return (
    <div
      className="sl-table-scroll"
      data-stale={isStale || undefined}
      tabIndex={0}
      role="region"
      aria-label={label}
    >
      <Table
        aria-label={label}
        aria-busy={isLoading || isStale}
        variant={density === 'compact' ? 'compact' : undefined}
        isStickyHeader
        gridBreakPoint="grid-md"
        className={`sl-table sl-table--${density}`}
      >
        <Thead>
          <Tr>
            {onSelect && (
              <Th
                aria-label={t('selectAll')}
                select={{
                  isSelected: allSelected,
                  onSelect: (_, on) => onSelect(on ? new Set(ids) : new Set()),
                }}
              />
            )}
            {columns.map((column, index) => (
              <Th
                key={column.key}
                className={className(column as Column<never>)}
                isStickyColumn={index === 0}
                stickyMinWidth="10rem"
                hasRightBorder={index === 0}
                modifier="wrap"
                sort={sortOf(column, index)}
                info={column.info ? { tooltip: column.info, ariaLabel: column.info } : undefined}
              >
                {column.label}
              </Th>
            ))}
            {actions && <Th screenReaderText={t('actions')} />}
          </Tr>
        </Thead>
        <Tbody>
          {isLoading
            ? Array.from({ length: 8 }, (_, row) => (
                <Tr key={row}>
                  {onSelect && <Td />}
                  {columns.map((column) => (
                    <Td key={column.key} dataLabel={column.label}>
                      <Skeleton
                        screenreaderText={row === 0 ? t('loading') : undefined}
                        width={`${55 + ((row * 17) % 40)}%`}
                      />
                    </Td>
                  ))}
                  {actions && <Td />}
                </Tr>
              ))
            : rows.map((row, rowIndex) => {
                const id = rowId(row)
                return (
                  <Tr
                    key={id}
                    isClickable={Boolean(onRowClick)}
                    isRowSelected={isRowActive?.(row)}
                    onRowClick={onRowClick && (() => onRowClick(row))}
                  >
                    {onSelect && (
                      <Td
                        dataLabel={t('select')}
                        select={{
                          rowIndex,
                          isSelected: selected?.has(id) ?? false,
                          onSelect: (_, on) => toggle(id, on),
                        }}
                      />
                    )}
                    {columns.map((column, index) => (
                      <Td
                        key={column.key}
                        dataLabel={column.label}
                        className={`${className(column as Column<never>)}${index ? '' : ' sl-lead-cell'}`}
                        isStickyColumn={index === 0}
                        stickyMinWidth="10rem"
                        hasRightBorder={index === 0}
                        modifier={column.nowrap ? 'nowrap' : 'wrap'}
                      >
                        {column.cell(row)}
                      </Td>
                    ))}
                    {actions && (
                      <Td isActionCell>
                        <Acts items={actions(row)} />
                      </Td>
                    )}
                  </Tr>
                )
              })}
        </Tbody>
      </Table>
    </div>
  )
}

/** What may be done with a row; nothing where that is nothing. */
const Acts = ({ items }: { items: IAction[] }) => (items.length > 0 ? <ActionsColumn items={items} /> : null)
