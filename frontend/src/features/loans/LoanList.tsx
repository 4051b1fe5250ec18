import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { useMe, usePermissions } from '@/api/session'
import type { LoanRow } from '@/api/types'
import { useAgencies } from '@/api/units'
import { Post } from '@/components/format/Post'
import { useFormat } from '@/components/format/useFormat'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { SidePanel } from '@/components/layout/SidePanel'
import { todayIn } from '@/lib/format'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { actsOf, type LoanAct } from './acts'
import { LoanActModal, ProposeLoanModal } from './LoanModals'
import { LoanPanel } from './LoanPanel'
import { LoanStatus } from './LoanStatus'
import { LoanTimeline } from './LoanTimeline'

const STATES = ['DRAFT', 'ORDERED', 'RUNNING', 'ENDED', 'CANCELLED']

/** People lent for a time: a list, and who is where when. */
export function LoanList() {
  const { t } = useTranslation(['loans', 'common'])
  const format = useFormat()
  const may = usePermissions()
  const me = useMe()
  const { readOnly } = useAsOf()
  const state = useListState({ filters: ['q', 'status', 'unit', 'endingBy'] as const, dated: false })
  const list = useList<LoanRow>('/temporary-assignments', { ...state.query, sort: undefined })
  const agencies = useAgencies(may('organisation:read')).data ?? []
  const [opened, setOpened] = useState<string>()
  const [isProposing, setProposing] = useState(false)
  const [acting, setActing] = useState<{ loan: LoanRow; act: LoanAct }>()
  const shown = list.rows.find(({ id }) => id === opened)
  const columns: Column<LoanRow>[] = [
    {
      key: 'employee',
      label: t('loans:column.employee'),
      cell: (row) => (
        <span className="sl-post">
          <Button variant="link" isInline onClick={() => setOpened(row.id)}>
            {row.employee.name}
          </Button>
          <small className="sl-muted sl-post__unit">{row.employee.nip}</small>
        </span>
      ),
    },
    { key: 'kind', label: t('loans:column.kind'), cell: (row) => t(`loans:kind.${row.kind}`) },
    { key: 'from', label: t('loans:column.from'), cell: (row) => <Post post={row.fromPosition} /> },
    { key: 'to', label: t('loans:column.to'), cell: (row) => <Post post={row.toPosition} /> },
    {
      key: 'share',
      label: t('loans:column.share'),
      numeric: true,
      nowrap: true,
      cell: (row) => `${format.integer(row.share)} %`,
    },
    {
      key: 'startsOn',
      label: t('loans:field.startsOn'),
      nowrap: true,
      cell: (row) => format.date(row.startsOn),
    },
    { key: 'endsOn', label: t('loans:field.endsOn'), nowrap: true, cell: (row) => format.date(row.endsOn) },
    { key: 'status', label: t('loans:column.status'), cell: (row) => <LoanStatus loan={row} /> },
  ]
  const actions = (loan: LoanRow) =>
    readOnly
      ? []
      : actsOf(loan, may).map((act) => ({
          title: t(`loans:act.${act}`),
          onClick: () => setActing({ loan, act }),
        }))
  return (
    <SidePanel
      isOpen={shown !== undefined}
      title={shown?.employee.name}
      onClose={() => setOpened(undefined)}
      panel={
        shown && (
          <LoanPanel
            loan={shown}
            acts={readOnly ? [] : actsOf(shown, may)}
            onAct={(act) => setActing({ loan: shown, act })}
          />
        )
      }
    >
      <ListPage
        title={t('loans:title')}
        lead={t('loans:lead')}
        headerActions={
          may('temporary-assignments:write') &&
          !readOnly && <Button onClick={() => setProposing(true)}>{t('loans:propose.open')}</Button>
        }
        name="temporary-assignments"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        actions={
          may('temporary-assignments:write') || may('temporary-assignments:order') ? actions : undefined
        }
        filters={[
          { name: 'q', label: t('loans:filter.q'), kind: 'text' },
          {
            name: 'status',
            label: t('loans:column.status'),
            kind: 'select',
            options: STATES.map((value) => ({ value, label: t(`loans:status.${value}`) })),
          },
          {
            name: 'unit',
            label: t('loans:filter.unit'),
            kind: may('organisation:read') ? 'select' : 'hidden',
            options: agencies.map((unit) => ({ value: unit.id, label: unit.name })),
          },
          { name: 'endingBy', label: t('loans:filter.endingBy'), kind: 'date', show: format.date },
        ]}
        empty={{ title: t('loans:empty.title'), body: t('loans:empty.body') }}
      >
        {list.rows.length > 0 && (
          <LoanTimeline
            loans={list.rows.filter(({ status }) => status !== 'CANCELLED')}
            today={todayIn(me.government.timeZone)}
            onOpen={({ id }) => setOpened(id)}
          />
        )}
      </ListPage>
      {isProposing && <ProposeLoanModal onClose={() => setProposing(false)} />}
      {acting && <LoanActModal {...acting} onClose={() => setActing(undefined)} />}
    </SidePanel>
  )
}
