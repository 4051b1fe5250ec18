import { useTranslation } from 'react-i18next'
import type { ConcernFollowUp, ConcernView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { told, type ActField, type Values } from '@/components/acts/act-form'
import { answerConcern, readConcern, takeConcern, useRefreshConcerns } from '../api'
import { FOLLOW_UPS, LONGEST } from '../words'

export type DeskAct = 'handling' | 'answer'

interface Props {
  view: ConcernView
  act: DeskAct
  onClose: () => void
}

/** Takes a worry, or answers it and says what follows. */
export function ConcernActModal({ view, act, onClose }: Props) {
  const { t } = useTranslation(['concerns', 'acts'])
  const refresh = useRefreshConcerns()
  const { concern } = view
  const isTakeOver = act === 'handling' && concern.handler !== null
  const fields: ActField[] =
    act === 'handling'
      ? []
      : [
          { name: 'answer', label: t('concerns:inbox.answer'), kind: 'long', required: true, max: LONGEST },
          {
            name: 'followUp',
            label: t('concerns:inbox.followUp'),
            kind: 'choice',
            required: true,
            options: FOLLOW_UPS.map((value) => ({ value, label: t(`concerns:followUp.${value}`) })),
          },
          {
            name: 'note',
            label: t('concerns:inbox.note'),
            kind: 'long',
            max: 2000,
            shown: ({ followUp = '' }) => followUp !== '' && followUp !== 'EXPLANATION',
          },
        ]
  const send = (values: Values) => {
    if (act === 'handling') return takeConcern(concern)
    const { answer = '', followUp, note } = told(values)
    return answerConcern(concern, { answer, followUp: followUp as ConcernFollowUp, note })
  }
  const changed = async () => {
    const { concern: now } = await readConcern(concern.id)
    const lines: [boolean, string, string][] = [
      [now.status !== concern.status, t('concerns:column.status'), t(`concerns:status.${now.status}`)],
      [now.handler !== concern.handler, t('concerns:column.handler'), now.handler ?? '–'],
      [
        now.version !== concern.version && now.status === concern.status,
        t('concerns:exchange.title'),
        t('concerns:inbox.addedTo'),
      ],
    ]
    return lines.filter(([isOther]) => isOther).map(([, what, value]) => t('acts:now', { what, value }))
  }
  const label = t(isTakeOver ? 'concerns:inbox.act.takeOver' : `concerns:inbox.act.${act}`)
  return (
    <ActModal
      title={label}
      lead={t(isTakeOver ? 'concerns:inbox.takeOverLead' : `concerns:inbox.lead.${act}`, {
        name: concern.handler ?? '',
      })}
      fields={fields}
      initial={{ followUp: 'EXPLANATION' }}
      confirmLabel={label}
      send={send}
      changed={changed}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
