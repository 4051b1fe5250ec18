import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { AccompanimentView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { told, type Values } from '@/components/acts/act-form'
import type { Found } from '@/components/form/LookUp'
import { todayIn } from '@/lib/format'
import { fieldsOf, startOf, type Acting } from './acts'
import { changeAccompaniment, checkIn, readAccompaniment, useRefreshAccompaniments } from './api'
import { PersonLookUp } from './PlanModal'

interface Props {
  one: AccompanimentView
  acting: Acting
  onClose: () => void
}

/** One act in an accompaniment: who goes along, a goal, a meeting, a check-in, its end. */
export function ActOnCompany({ one, acting: { act, goal, check }, onClose }: Props) {
  const { t } = useTranslation(['accompaniments', 'acts'])
  const me = useMe()
  const refresh = useRefreshAccompaniments()
  const [companion, setCompanion] = useState<Found>()
  const send = (values: Values) => {
    const body = told(values)
    if (act === 'companion') return changeAccompaniment(one, act, { companionId: companion?.id })
    if (act === 'attainment') return changeAccompaniment(one, `goals/${goal?.id}/attainment`, body)
    if (check) return checkIn(one, check, { ...body, readiness: Number(body.readiness) })
    return changeAccompaniment(one, act, body)
  }
  const changed = async () => {
    const { accompaniment: now } = await readAccompaniment(one.id)
    const { status, companionName } = one.accompaniment
    const lines: [boolean, string, string][] = [
      [now.status !== status, t('accompaniments:column.status'), t(`accompaniments:status.${now.status}`)],
      [now.companionName !== companionName, t('accompaniments:column.companion'), now.companionName ?? '–'],
    ]
    return lines.filter(([isOther]) => isOther).map(([, what, value]) => t('acts:now', { what, value }))
  }
  const waits = one.accompaniment.holdsUntil !== null
  return (
    <ActModal
      title={t(`accompaniments:act.${act}`)}
      lead={
        goal?.text ??
        t(`accompaniments:actLead.${act === 'ending' && waits ? 'endingWaits' : act}`, { defaultValue: '' })
      }
      fields={fieldsOf(act, t)}
      initial={startOf(act, todayIn(me.government.timeZone))}
      confirmLabel={t(`accompaniments:act.${act}`)}
      danger={act === 'cancellation'}
      isBlocked={act === 'companion' && !companion}
      send={send}
      changed={changed}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    >
      {act === 'companion' && (
        <PersonLookUp
          label={t('accompaniments:column.companion')}
          chosen={companion}
          onChoose={setCompanion}
        />
      )}
    </ActModal>
  )
}
