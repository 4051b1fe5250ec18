import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { MutationCaseView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { PersonAndPost, type Chosen } from '@/components/acts/PersonAndPost'
import { todayIn } from '@/lib/format'
import { proposeTransfer, useRefreshCases } from './api'

/** Proposes a transfer that no plan asked for: who, to which post, from when and why. */
export function ProposeCase({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('cases')
  const me = useMe()
  const navigate = useNavigate()
  const refresh = useRefreshCases()
  const [chosen, setChosen] = useState<Chosen>({})
  // One key an intention: what is sent again unchanged is one case, what was changed is another intention.
  const [sent, setSent] = useState({ text: '', key: '' })
  const [opened, setOpened] = useState<MutationCaseView>()
  const send = async ({ effectiveOn = '', motive = '' }: Record<string, string>) => {
    const body = {
      employeeId: chosen.employee?.id ?? '',
      toPositionId: chosen.position?.id ?? '',
      effectiveOn,
      motive: motive.trim(),
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    const one = await proposeTransfer(body, key)
    setOpened(one)
    void refresh()
    void navigate(`/kasus/${one.id}`)
  }
  if (opened) return null
  return (
    <ActModal
      title={t('propose.title')}
      lead={t('propose.lead')}
      initial={{ effectiveOn: todayIn(me.government.timeZone) }}
      fields={[
        { name: 'effectiveOn', label: t('column.effectiveOn'), kind: 'date', required: true },
        { name: 'motive', label: t('field.motive'), kind: 'long', required: true, max: 2000 },
      ]}
      confirmLabel={t('propose.confirm')}
      isBlocked={!chosen.employee || !chosen.position}
      send={send}
      onDone={onClose}
      onClose={onClose}
    >
      <PersonAndPost chosen={chosen} onChoose={setChosen} />
    </ActModal>
  )
}
