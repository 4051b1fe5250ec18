import { Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { useMe } from '@/api/session'
import type { ObjectionRow } from '@/api/types'
import { DueDate } from '@/components/cases/DueDate'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { Figure, Figures } from '@/components/layout/Figure'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { useObjectionCount } from './api'
import { ObjectionStatusLabel } from './ObjectionStatusLabel'

const STATES = ['FILED', 'LATE', 'DECIDED', 'CARRIED_OUT', 'WITHDRAWN'] as const

/** Objections with both clocks: until when they could be filed, until when they are decided. */
export function ObjectionList() {
  const { t } = useTranslation(['objections', 'common'])
  const format = useFormat()
  const { roles } = useMe()
  const isOwn = roles.every((role) => role === 'EMPLOYEE')
  const state = useListState({ filters: ['status', 'overdue'] as const, dated: false })
  const list = useList<ObjectionRow>('/objections', { ...state.query, sort: undefined })
  const columns: Column<ObjectionRow>[] = [
    {
      key: 'number',
      label: t('objections:column.number'),
      nowrap: true,
      cell: (row) => <AppLink to={`/keberatan/${row.id}`}>{row.number}</AppLink>,
    },
    { key: 'employee', label: t('objections:column.employee'), cell: (row) => row.employeeName },
    {
      key: 'decree',
      label: t('objections:column.decree'),
      cell: (row) => (
        <span className="sl-post">
          {row.decreeNumber}
          <small className="sl-muted sl-post__unit">{row.caseNumber}</small>
        </span>
      ),
    },
    {
      key: 'filedOn',
      label: t('objections:column.filed'),
      cell: (row) => (
        <span className="sl-post">
          {format.date(row.filedOn)}
          <small className="sl-muted sl-post__unit">
            {t('objections:column.lastDay', { date: format.date(row.lastDay) })}
          </small>
        </span>
      ),
    },
    {
      key: 'dueOn',
      label: t('objections:column.dueOn'),
      cell: (row) =>
        row.lateBy > 0 ? <DueDate dueOn={row.dueOn} lateBy={row.lateBy} /> : format.date(row.dueOn),
    },
    {
      key: 'status',
      label: t('objections:column.status'),
      cell: (row) => <ObjectionStatusLabel one={row} />,
    },
    {
      key: 'result',
      label: t('objections:column.result'),
      cell: (row) => (row.result ? t(`objections:result.${row.result}`) : '–'),
    },
  ]
  return (
    <ListPage
      title={t('objections:title')}
      lead={t(isOwn ? 'objections:ownLead' : 'objections:lead')}
      name="objections"
      columns={isOwn ? columns.filter(({ key }) => key !== 'employee') : columns}
      state={state}
      list={list}
      rowId={(row) => row.id}
      filters={[
        {
          name: 'status',
          label: t('objections:column.status'),
          kind: 'select',
          options: STATES.map((value) => ({ value, label: t(`objections:status.${value}`) })),
        },
        {
          name: 'overdue',
          label: t('objections:column.dueOn'),
          kind: 'select',
          options: [{ value: 'true', label: t('objections:overdue') }],
        },
      ]}
      empty={{
        title: t('objections:empty.title'),
        body: isOwn ? (
          <AppLink to="/mutasi-saya">{t('objections:file.toOwn')}</AppLink>
        ) : (
          t('objections:empty.body')
        ),
      }}
    >
      {!isOwn && <Counts onFilter={state.setFilters} />}
    </ListPage>
  )
}

function Counts({ onFilter }: { onFilter: (filters: { status: string; overdue: string }) => void }) {
  const { t } = useTranslation('objections')
  const format = useFormat()
  const late = useObjectionCount({ overdue: true }).data
  const open = useObjectionCount({ status: 'FILED' }).data
  const inadmissible = useObjectionCount({ status: 'LATE' }).data
  const figure = (count: number | undefined, name: string, filters: { status: string; overdue: string }) => (
    <Button variant="link" isInline aria-label={t('showThose', { name })} onClick={() => onFilter(filters)}>
      {format.integer(count)}
    </Button>
  )
  return (
    <Figures>
      <Figure
        label={t('overdue')}
        tone={late ? 'shortage' : 'plain'}
        value={figure(late, t('overdue'), { status: '', overdue: 'true' })}
      />
      <Figure
        label={t('status.FILED')}
        value={figure(open, t('status.FILED'), { status: 'FILED', overdue: '' })}
      />
      <Figure
        label={t('status.LATE')}
        value={figure(inadmissible, t('status.LATE'), { status: 'LATE', overdue: '' })}
        note={t('lateNote')}
      />
    </Figures>
  )
}
