import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { WishListRow } from '@/api/types'
import { useFormat } from '@/components/format/useFormat'
import { SidePanel } from '@/components/layout/SidePanel'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'
import { WINDOWS } from '../api'
import { Place, usePlaceName } from '../Place'
import { REASONS } from '../reasons'
import { PersonWishes } from './PersonWishes'

const FILTERS = ['q', 'unit', 'position', 'acceptable', 'reason'] as const

/** The wishes of everybody by name; the people's own words are read one person at a time. */
export function WishTable({ window }: { window: string }) {
  const { t } = useTranslation('wishes')
  const format = useFormat()
  const may = usePermissions()
  const name = usePlaceName()
  const path = `${WINDOWS}/${window}/wishes`
  const state = useListState({ filters: FILTERS, dated: false })
  const list = useList<WishListRow>(path, { ...state.query, sort: undefined })
  const [opened, setOpened] = useState<WishListRow>()
  const columns: Column<WishListRow>[] = [
    {
      key: 'employee',
      label: t('desk.column.employee'),
      cell: (row) => (
        <span className="sl-post">
          <Button variant="link" isInline onClick={() => setOpened(row)}>
            {row.employeeName ?? row.nip}
          </Button>
          <small className="sl-muted sl-post__unit">{row.nip}</small>
        </span>
      ),
    },
    {
      key: 'held',
      label: t('desk.column.held'),
      cell: (row) => (row.held ? <Place place={row.held} /> : '–'),
    },
    {
      key: 'acceptable',
      label: t('desk.column.acceptable'),
      cell: (row) => (
        <Label isCompact color={row.acceptable ? 'green' : 'orange'}>
          {row.acceptable ? t('desk.choice', { rank: format.integer(row.rank) }) : t('desk.notThere')}
        </Label>
      ),
    },
    { key: 'place', label: t('desk.column.place'), cell: (row) => <Place place={row.place} /> },
    { key: 'reason', label: t('desk.column.reason'), cell: (row) => t(`reason.${row.reason}`) },
    {
      key: 'changedOn',
      label: t('desk.column.changedOn'),
      nowrap: true,
      optional: true,
      cell: (row) => format.date(row.changedOn),
    },
  ]
  const postName = (id: string) => {
    const row = list.rows.find(({ positionId }) => positionId === id)
    return row ? [name(row.place), row.place.unitName].filter(Boolean).join(', ') : t('desk.onePost')
  }
  return (
    <SidePanel
      isOpen={opened !== undefined}
      title={opened && (opened.employeeName ?? opened.nip)}
      onClose={() => setOpened(undefined)}
      panel={
        opened && <PersonWishes key={opened.employeeId} employeeId={opened.employeeId} window={window} />
      }
    >
      <DataList
        label={t('desk.tab.minat')}
        name="wishes"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => `${row.employeeId} ${row.rank}`}
        isRowActive={(row) => row.employeeId === opened?.employeeId}
        exportPath={path}
        filters={[
          { name: 'q', label: t('desk.filter.q'), kind: 'text' },
          { name: 'unit', label: t('desk.filter.unit'), kind: may('organisation:read') ? 'unit' : 'hidden' },
          { name: 'position', label: t('desk.filter.position'), kind: 'hidden', show: postName },
          {
            name: 'acceptable',
            label: t('desk.column.acceptable'),
            kind: 'select',
            options: [
              { value: 'true', label: t('desk.wanted') },
              { value: 'false', label: t('desk.notThere') },
            ],
          },
          {
            name: 'reason',
            label: t('desk.column.reason'),
            kind: 'select',
            options: REASONS.map((value) => ({ value, label: t(`reason.${value}`) })),
          },
        ]}
        empty={{ title: t('desk.nobody'), body: t('desk.nobodyBody') }}
      />
    </SidePanel>
  )
}
