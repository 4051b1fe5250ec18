import { Button, Label } from '@patternfly/react-core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { ConcernRow, ConcernView } from '@/api/types'
import { useUnit } from '@/api/units'
import { DueDate } from '@/components/cases/DueDate'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { SidePanel } from '@/components/layout/SidePanel'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { useConcernCount } from '../api'
import { ConcernStatusLabel } from '../ConcernStatusLabel'
import { ConcernPanel } from './ConcernPanel'

const STATES = ['OPEN', 'IN_HANDLING', 'ANSWERED', 'CLOSED', 'WITHDRAWN'] as const

/** Worries to be answered: who is late, who has them, and beside the list the one that is open. */
export function ConcernInbox({ company }: { company: (concern: ConcernView) => ReactNode }) {
  const { t } = useTranslation(['concerns', 'common'])
  const format = useFormat()
  const state = useListState({ filters: ['status', 'mine', 'overdue'] as const, dated: false })
  const list = useList<ConcernRow>('/concerns', { ...state.query, sort: undefined })
  const late = useConcernCount({ overdue: true }).data
  const untaken = useConcernCount({ status: 'OPEN' }).data
  const mine = useConcernCount({ mine: true, status: 'IN_HANDLING' }).data
  // Stays open when what was done takes it out of the list, e.g. out of those nobody has taken.
  const [opened, setOpened] = useState<ConcernRow>()
  const hidden = <span className="sl-muted">{t('concerns:inbox.hidden')}</span>
  const nameOf = (row: ConcernRow) =>
    row.anonymous ? t('concerns:inbox.unnamed') : (row.employeeName ?? t('concerns:one'))
  const columns: Column<ConcernRow>[] = [
    {
      key: 'who',
      label: t('concerns:column.who'),
      cell: (row) => (
        <Button variant="link" isInline onClick={() => setOpened(row)}>
          {nameOf(row)}
        </Button>
      ),
    },
    {
      key: 'category',
      label: t('concerns:field.category'),
      cell: (row) => (row.category ? t(`concerns:category.${row.category}`) : hidden),
    },
    {
      key: 'severity',
      label: t('concerns:column.severity'),
      cell: (row) =>
        row.severity ? (
          <Label isCompact color={row.severity >= 4 ? 'red' : row.severity === 3 ? 'orange' : 'grey'}>
            {t(`concerns:severity.${row.severity}`)}
          </Label>
        ) : (
          hidden
        ),
    },
    {
      key: 'unit',
      label: t('concerns:column.unit'),
      cell: (row) => <UnitName id={row.unitId} />,
    },
    {
      key: 'raisedOn',
      label: t('concerns:column.raisedOn'),
      nowrap: true,
      optional: true,
      cell: (row) => format.date(row.raisedOn),
    },
    {
      key: 'dueOn',
      label: t('concerns:column.dueOn'),
      cell: (row) =>
        row.lateBy > 0 ? <DueDate dueOn={row.dueOn} lateBy={row.lateBy} /> : format.date(row.dueOn),
    },
    { key: 'handler', label: t('concerns:column.handler'), cell: (row) => row.handler ?? '–' },
    {
      key: 'status',
      label: t('concerns:column.status'),
      cell: (row) => <ConcernStatusLabel status={row.status} />,
    },
  ]
  const only = (filters: Partial<Record<'status' | 'mine' | 'overdue', string>>) => () =>
    state.setFilters({ status: '', mine: '', overdue: '', ...filters })
  const figure = (count: number | undefined, onClick: () => void, name: string) => (
    <Button variant="link" isInline onClick={onClick} aria-label={t('concerns:inbox.show', { name })}>
      {format.integer(count)}
    </Button>
  )
  return (
    <SidePanel
      isOpen={opened !== undefined}
      title={opened && nameOf(opened)}
      onClose={() => setOpened(undefined)}
      panel={opened && <ConcernPanel key={opened.id} id={opened.id} company={company} />}
    >
      <div className="sl-plan-stack">
        <Figures>
          <Figure
            label={t('concerns:inbox.late')}
            tone={late ? 'shortage' : 'plain'}
            value={figure(late, only({ overdue: 'true' }), t('concerns:inbox.late'))}
          />
          <Figure
            label={t('concerns:inbox.untaken')}
            value={figure(untaken, only({ status: 'OPEN' }), t('concerns:inbox.untaken'))}
          />
          <Figure
            label={t('concerns:inbox.mine')}
            value={figure(mine, only({ mine: 'true', status: 'IN_HANDLING' }), t('concerns:inbox.mine'))}
          />
        </Figures>
        <DataList
          label={t('concerns:inbox.title')}
          name="concerns"
          columns={columns}
          state={state}
          list={list}
          rowId={(row) => row.id}
          isRowActive={(row) => row.id === opened?.id}
          filters={[
            {
              name: 'status',
              label: t('concerns:column.status'),
              kind: 'select',
              options: STATES.map((value) => ({ value, label: t(`concerns:status.${value}`) })),
            },
            {
              name: 'overdue',
              label: t('concerns:inbox.clock'),
              kind: 'select',
              options: [{ value: 'true', label: t('concerns:inbox.late') }],
            },
            {
              name: 'mine',
              label: t('concerns:column.handler'),
              kind: 'select',
              options: [{ value: 'true', label: t('concerns:inbox.onlyMine') }],
            },
          ]}
          empty={{ title: t('concerns:inbox.empty'), body: t('concerns:inbox.emptyBody') }}
        />
      </div>
    </SidePanel>
  )
}

/** The unit somebody works in; of a worry without a name the agency that was named, if any. */
function UnitName({ id }: { id: string | null }) {
  const unit = useUnit(id ?? undefined)
  return <>{unit.data?.name ?? '–'}</>
}
