import { Button } from '@patternfly/react-core'
import type { IAction } from '@patternfly/react-table'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListResult } from '@/api/lists'
import { isProblem } from '@/api/problem'
import type { ListState } from '@/lib/list-state'
import { ProblemAlert } from '../feedback/ProblemAlert'
import { EmptyFilter, EmptyFirstUse, NoPermission } from '../feedback/States'
import { DataTable } from './DataTable'
import { ExportMenu } from './ExportMenu'
import { FilterToolbar } from './FilterToolbar'
import { Pager } from './Pager'
import type { BatchAction, Column, FilterField } from './types'
import { ViewMenu } from './ViewMenu'

export interface DataListProps<Row, Name extends string> {
  /** Accessible name, and with `name` the key of saved views. */
  label: string
  name: string
  columns: Column<Row>[]
  filters?: FilterField<Name>[]
  state: ListState<Name>
  list: ListResult<Row>
  rowId: (row: Row) => string
  /** Path of the export; absent where the list can't be exported. */
  exportPath?: string
  batch?: BatchAction[]
  actions?: (row: Row) => IAction[]
  onRowClick?: (row: Row) => void
  isRowActive?: (row: Row) => boolean
  empty: { title: string; body?: ReactNode; action?: ReactNode }
  toolbar?: ReactNode
}

/** A whole list: filters, columns, table in every state, paging, batch actions, export. */
export function DataList<Row, Name extends string>(props: DataListProps<Row, Name>) {
  const {
    label,
    name,
    columns,
    filters = [],
    state,
    list,
    rowId,
    exportPath,
    batch,
    actions,
    empty,
    toolbar,
  } = props
  const { t } = useTranslation('common')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  if (isProblem(list.error) && list.error.status === 403) return <NoPermission />
  const shown = columns.filter((column) =>
    state.columns ? state.columns.includes(column.key) : !column.optional,
  )
  const isEmpty = !list.isLoading && !list.error && list.rows.length === 0
  return (
    <div className="sl-list">
      {batch && selected.size > 0 ? (
        <div className="sl-toolbar sl-toolbar--batch">
          <div className="sl-toolbar__row">
            <strong role="status">{t('selectedCount', { count: selected.size })}</strong>
            {batch.map((action) => (
              <Button
                key={action.key}
                variant={action.danger ? 'danger' : 'primary'}
                size="sm"
                onClick={() => action.run([...selected])}
              >
                {action.label}
              </Button>
            ))}
            <Button variant="link" size="sm" onClick={() => setSelected(new Set())}>
              {t('clearSelection')}
            </Button>
          </div>
        </div>
      ) : (
        <FilterToolbar
          fields={filters}
          values={state.filters}
          onChange={state.setFilter}
          onClear={state.clear}
        >
          {toolbar}
          <ViewMenu list={name} state={state as unknown as ListState} columns={columns as Column<never>[]} />
          {exportPath && <ExportMenu path={exportPath} query={state.query} fileName={name} />}
        </FilterToolbar>
      )}
      <ProblemAlert error={list.error} retry={list.retry} />
      {isEmpty && state.isFiltered && <EmptyFilter onClear={state.clear} />}
      {isEmpty && !state.isFiltered && <EmptyFirstUse {...empty} />}
      {!isEmpty && !(list.error && list.rows.length === 0) && (
        <>
          <DataTable
            label={label}
            columns={shown}
            rows={list.rows}
            rowId={rowId}
            density={state.density}
            sort={state.sort}
            onSort={state.setSort}
            isLoading={list.isLoading}
            isStale={list.isRefreshing}
            selected={selected}
            onSelect={batch && setSelected}
            actions={actions}
            onRowClick={props.onRowClick}
            isRowActive={props.isRowActive}
          />
          <Pager list={list as ListResult<unknown>} state={state as unknown as ListState} />
        </>
      )}
    </div>
  )
}
