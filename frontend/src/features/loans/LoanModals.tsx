import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { LoanKind, LoanRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { told } from '@/components/acts/act-form'
import { PersonAndPost, type Chosen } from '@/components/acts/PersonAndPost'
import { useFormat } from '@/components/format/useFormat'
import { todayIn } from '@/lib/format'
import { fieldsOf, startOf, type LoanAct } from './acts'
import { changeLoan, proposeLoan, readLoan, useRefreshLoans } from './api'

const KINDS: LoanKind[] = ['PLT', 'PLH', 'CROSS_UNIT', 'TEAM', 'SECONDMENT', 'SPECIAL']

/** Proposes to lend somebody: who, where, how much of the time, from when to when, for what. */
export function ProposeLoanModal({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('loans')
  const me = useMe()
  const refresh = useRefreshLoans()
  const [chosen, setChosen] = useState<Chosen>({})
  const [sent, setSent] = useState({ text: '', key: '' })
  const send = (values: Record<string, string>) => {
    const { kind, share, startsOn = '', endsOn = '', purpose = '' } = told(values)
    const body = {
      kind: kind as LoanKind,
      employeeId: chosen.employee?.id ?? '',
      toPositionId: chosen.position?.id ?? '',
      share: share ? Number(share) : 100,
      startsOn,
      endsOn,
      purpose,
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    return proposeLoan(body, key)
  }
  return (
    <ActModal
      title={t('propose.title')}
      lead={t('propose.lead')}
      initial={{ share: '100', startsOn: todayIn(me.government.timeZone) }}
      fields={[
        {
          name: 'kind',
          label: t('field.kind'),
          kind: 'choice',
          required: true,
          options: KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        },
        { name: 'share', label: t('field.share'), kind: 'number', required: true, hint: t('shareHint') },
        { name: 'startsOn', label: t('field.startsOn'), kind: 'date', required: true },
        { name: 'endsOn', label: t('field.endsOn'), kind: 'date', required: true },
        { name: 'purpose', label: t('field.purpose'), kind: 'long', required: true, max: 2000 },
      ]}
      confirmLabel={t('propose.confirm')}
      isBlocked={!chosen.employee || !chosen.position}
      send={send}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    >
      <PersonAndPost chosen={chosen} onChoose={setChosen} />
    </ActModal>
  )
}

/** Orders, extends, ends or withdraws a loan. */
export function LoanActModal({ loan, act, onClose }: { loan: LoanRow; act: LoanAct; onClose: () => void }) {
  const { t } = useTranslation(['loans', 'acts'])
  const format = useFormat()
  const me = useMe()
  const refresh = useRefreshLoans()
  const changed = async () => {
    const now = await readLoan(loan.id)
    const lines: [boolean, string, string][] = [
      [now.status !== loan.status, t('loans:column.status'), t(`loans:status.${now.status}`)],
      [now.endsOn !== loan.endsOn, t('loans:field.endsOn'), format.date(now.endsOn)],
      [now.orderNumber !== loan.orderNumber, t('loans:field.number'), now.orderNumber ?? '–'],
    ]
    return lines.filter(([isOther]) => isOther).map(([, what, value]) => t('acts:now', { what, value }))
  }
  return (
    <ActModal
      title={t('loans:actOn', { act: t(`loans:act.${act}`), name: loan.employee.name })}
      lead={t('loans:term', { from: format.date(loan.startsOn), to: format.date(loan.endsOn) })}
      fields={fieldsOf(act, t)}
      initial={startOf(act, todayIn(me.government.timeZone))}
      confirmLabel={t(`loans:act.${act}`)}
      danger={act === 'ending' || act === 'cancellation'}
      send={(values) => changeLoan(loan, act, told(values))}
      changed={changed}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
