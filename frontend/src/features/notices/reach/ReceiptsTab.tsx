import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { NoticeReceipt, NoticeView } from '@/api/types'
import { useUnit } from '@/api/units'
import { useFormat } from '@/components/format/useFormat'
import { DataList } from '@/components/list/DataList'
import type { Column } from '@/components/list/types'
import { useListState } from '@/lib/list-state'

/** Who has a notice and when it was read: the proof, person by person. */
export function ReceiptsTab({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const format = useFormat()
  const may = usePermissions()
  const state = useListState({ filters: ['read', 'unit'] as const, dated: false })
  const unit = useUnit(state.filters.unit || undefined)
  const list = useList<NoticeReceipt>(`/notices/${notice.id}/receipts`, { ...state.query, sort: undefined })
  const columns: Column<NoticeReceipt>[] = [
    { key: 'name', label: t('receipt.name'), cell: (row) => row.name },
    { key: 'unit', label: t('reach.unit'), cell: (row) => row.unitName ?? t('noUnit') },
    {
      key: 'way',
      label: t('receipt.way'),
      cell: (row) => (
        <Label isCompact color={row.hasAddress && notice.byMail ? 'blue' : 'grey'}>
          {t(row.hasAddress && notice.byMail ? 'receipt.inboxAndMail' : 'receipt.inboxOnly')}
        </Label>
      ),
    },
    {
      key: 'delivered',
      label: t('receipt.delivered'),
      nowrap: true,
      cell: (row) => format.instant(row.deliveredAt),
    },
    {
      key: 'read',
      label: t('receipt.read'),
      nowrap: true,
      cell: (row) =>
        row.readAt ? (
          format.instant(row.readAt)
        ) : (
          <Label isCompact color="orange">
            {t('receipt.notYet')}
          </Label>
        ),
    },
  ]
  return (
    <DataList
      label={t('tab.penerima')}
      name="notice-receipts"
      columns={columns}
      state={state}
      list={list}
      rowId={(row) => row.employeeId}
      filters={[
        {
          name: 'read',
          label: t('receipt.read'),
          kind: 'select',
          options: [
            { value: 'false', label: t('receipt.notYet') },
            { value: 'true', label: t('receipt.done') },
          ],
        },
        {
          name: 'unit',
          label: t('reach.unit'),
          kind: may('organisation:read') ? 'unit' : 'hidden',
          show: () => unit.data?.name ?? '…',
        },
      ]}
      empty={{ title: t('receipt.none') }}
    />
  )
}
