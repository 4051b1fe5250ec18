import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import { ActModal } from '@/components/acts/ActModal'
import { told } from '@/components/acts/act-form'
import { todayIn } from '@/lib/format'
import { recordReceipt, useRefreshObjections } from './api'

/** Records the day on which the person got the decree: the time for an objection is counted from it. */
export function ReceiptModal({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('objections')
  const me = useMe()
  const refresh = useRefreshObjections()
  return (
    <ActModal
      title={t('receipt.record')}
      lead={t('receipt.lead')}
      fields={[
        { name: 'receivedOn', label: t('receipt.day'), kind: 'date', required: true },
        {
          name: 'proof',
          label: t('receipt.proof'),
          kind: 'text',
          required: true,
          max: 500,
          hint: t('receipt.proofHint'),
        },
      ]}
      initial={{ receivedOn: todayIn(me.government.timeZone) }}
      confirmLabel={t('receipt.confirm')}
      send={(values) => recordReceipt(caseId, told(values))}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
