import { Button, Label, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useSearchParams } from 'react-router'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { MutationCaseRow, TransferSide } from '@/api/types'
import { useAgencies } from '@/api/units'
import { CaseStatus } from '@/components/cases/CaseStatus'
import { DueDate } from '@/components/cases/DueDate'
import { Post } from '@/components/format/Post'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { usePlanNames } from './api'
import { decreeAddress } from './decree/decree'
import { BoardPage } from './CaseBoard'
import { ProposeCase } from './ProposeCase'
import { ProposeBetween } from './ProposeBetween'
import { CLOSED, OPEN } from './states'

/** Every transfer case, as a table or as a board by state. */
export function CaseList() {
  const { t } = useTranslation('cases')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [search, setSearch] = useSearchParams()
  const [proposing, setProposing] = useState<'inside' | 'between'>()
  const isBoard = search.get('view') === 'board'
  const show = (board: boolean) =>
    setSearch((current) => {
      const next = new URLSearchParams(current)
      next.delete('cursor')
      if (board) next.set('view', 'board')
      else next.delete('view')
      return next
    })
  const actions = (
    <>
      <ToggleGroup aria-label={t('view.label')}>
        <ToggleGroupItem
          text={t('view.table')}
          buttonId="case-table"
          isSelected={!isBoard}
          onChange={() => show(false)}
        />
        <ToggleGroupItem
          text={t('view.board')}
          buttonId="case-board"
          isSelected={isBoard}
          onChange={() => show(true)}
        />
      </ToggleGroup>
      {may('mutation-cases:act', 'organisation:read') && !readOnly && (
        <Button onClick={() => setProposing('inside')}>{t('propose.open')}</Button>
      )}
      {may('mutation-cases:write') && !readOnly && (
        <Button variant="secondary" onClick={() => setProposing('between')}>
          {t('between.open')}
        </Button>
      )}
    </>
  )
  return (
    <>
      {isBoard ? <BoardPage actions={actions} /> : <TablePage actions={actions} />}
      {proposing === 'inside' && <ProposeCase onClose={() => setProposing(undefined)} />}
      {proposing === 'between' && <ProposeBetween onClose={() => setProposing(undefined)} />}
    </>
  )
}

/** A post of the case; one of another government names that too. */
function Place({ row, side }: { row: MutationCaseRow; side: TransferSide }) {
  const { counterpart } = row
  const post = side === 'ORIGIN' ? row.fromPosition : row.toPosition
  const isElsewhere =
    counterpart !== null && counterpart.side !== side && counterpart.name !== post.agencyName
  return (
    <>
      <Post post={post} />
      {isElsewhere && <small className="sl-post__unit">{counterpart.name}</small>}
    </>
  )
}

function TablePage({ actions }: { actions: ReactNode }) {
  const { t } = useTranslation(['cases', 'letters'])
  const { readOnly } = useAsOf()
  const navigate = useNavigate()
  const format = useFormat()
  const may = usePermissions()
  const state = useListState({
    filters: ['q', 'plan', 'unit', 'status', 'handoverOverdue'] as const,
    defaultSort: 'number',
    dated: false,
  })
  const list = useList<MutationCaseRow>('/mutation-cases', state.query)
  const agencies = useAgencies(may('organisation:read')).data ?? []
  const plans = usePlanNames(may('plans:read'))
  const columns: Column<MutationCaseRow>[] = [
    {
      key: 'number',
      label: t('column.number'),
      sort: 'number',
      nowrap: true,
      cell: (row) => <AppLink to={`/kasus/${row.id}`}>{row.number}</AppLink>,
    },
    {
      key: 'employee',
      label: t('column.employee'),
      cell: (row) => (
        <span className="sl-post">
          {row.employee.name}
          <small className="sl-muted sl-post__unit">{row.employee.nip}</small>
          {row.counterpart && (
            <small className="sl-post__unit">
              {t(`kind.${row.kind}`, { defaultValue: row.kind })} ·{' '}
              {t('yourSide', { side: t(`side.${row.counterpart.side}`) })}
            </small>
          )}
        </span>
      ),
    },
    { key: 'from', label: t('column.from'), cell: (row) => <Place row={row} side="ORIGIN" /> },
    { key: 'to', label: t('column.to'), cell: (row) => <Place row={row} side="RECEIVER" /> },
    {
      key: 'group',
      label: t('column.group'),
      info: t('column.groupInfo'),
      nowrap: true,
      cell: (row) =>
        // A proposal that no plan asked for has the number 0: it belongs to no group.
        !row.groupNumber
          ? '–'
          : t('groupStep', { group: format.integer(row.groupNumber), step: format.integer(row.sequence) }),
    },
    {
      key: 'status',
      label: t('column.status'),
      cell: (row) => (
        <span className="sl-due">
          <CaseStatus status={row.status} />
          {row.handoverOverdue && (
            <Label isCompact color="red">
              {t('handoverOverdue')}
            </Label>
          )}
        </span>
      ),
    },
    {
      key: 'dueOn',
      label: t('column.dueOn'),
      nowrap: true,
      cell: (row) => <DueDate dueOn={row.dueOn} />,
    },
    {
      key: 'effectiveOn',
      label: t('column.effectiveOn'),
      nowrap: true,
      cell: (row) => format.date(row.effectiveOn),
    },
    {
      key: 'createdAt',
      label: t('column.createdAt'),
      nowrap: true,
      optional: true,
      cell: (row) => format.instant(row.createdAt),
    },
  ]
  return (
    <ListPage
      title={t('title')}
      lead={t('lead')}
      headerActions={actions}
      name="mutation-cases"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      batch={
        may('decrees:prepare') && !readOnly
          ? [
              {
                key: 'decree',
                label: t('letters:decree.select'),
                run: (ids) => void navigate(decreeAddress(ids)),
              },
            ]
          : undefined
      }
      exportPath="/mutation-cases"
      filters={[
        { name: 'q', label: t('filter.q'), kind: 'text' },
        {
          name: 'status',
          label: t('column.status'),
          kind: 'select',
          options: [...OPEN, ...CLOSED].map((value) => ({ value, label: t(`status.${value}`) })),
        },
        {
          name: 'handoverOverdue',
          label: t('filter.handover'),
          kind: 'select',
          options: [{ value: 'true', label: t('handoverOverdue') }],
          more: true,
        },
        {
          name: 'plan',
          label: t('filter.plan'),
          kind: may('plans:read') ? 'select' : 'hidden',
          options: (plans.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'unit',
          label: t('filter.unit'),
          kind: may('organisation:read') ? 'select' : 'hidden',
          options: agencies.map((unit) => ({ value: unit.id, label: unit.name })),
        },
      ]}
      empty={{
        title: t('empty.title'),
        body: t('empty.body'),
        action: may('plans:read') && <AppLink to="/rencana">{t('empty.action')}</AppLink>,
      }}
    />
  )
}
