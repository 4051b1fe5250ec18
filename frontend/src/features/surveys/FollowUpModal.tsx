import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import { useMe } from '@/api/session'
import type { FollowUpRow, PlanFollowUp, SatisfactionElement } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { ActField, Values } from '@/components/acts/act-form'
import { todayIn } from '@/lib/format'
import { changeFollowUp, planFollowUp, stepFollowUp, useRefreshSurveys } from './api'

export type FollowUpAct = 'plan' | 'change' | 'beginning' | 'completion'

const ELEMENTS: SatisfactionElement[] = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']

interface Props {
  survey: string
  act: FollowUpAct
  item?: FollowUpRow
  lowest: SatisfactionElement[]
  onClose: () => void
}

/** Plans an item of the follow-up plan, changes it, or says that it is begun or done. */
export function FollowUpModal({ survey, act, item, lowest, onClose }: Props) {
  const { t } = useTranslation('surveys')
  const me = useMe()
  const refresh = useRefreshSurveys()
  const [key] = useState(newIdempotencyKey)
  const isPlan = act === 'plan' || act === 'change'
  const fields: ActField[] = isPlan
    ? [
        {
          name: 'element',
          label: t('followUp.column.element'),
          kind: 'choice',
          required: true,
          options: [...lowest, ...ELEMENTS.filter((one) => !lowest.includes(one))].map((value) => ({
            value,
            label: `${value} ${t(`element.${value}`)}${lowest.includes(value) ? ` (${t('elements.low')})` : ''}`,
          })),
        },
        { name: 'programme', label: t('followUp.column.programme'), kind: 'long', required: true, max: 300 },
        { name: 'year', label: t('followUp.field.year'), kind: 'number', required: true },
        {
          name: 'quarter',
          label: t('followUp.field.quarter'),
          kind: 'choice',
          required: true,
          options: ['1', '2', '3', '4'].map((value) => ({ value, label: t(`followUp.quarters.${value}`) })),
        },
        {
          name: 'responsible',
          label: t('followUp.column.responsible'),
          kind: 'text',
          required: true,
          max: 200,
          hint: t('followUp.field.responsibleHint'),
        },
      ]
    : act === 'completion'
      ? [
          {
            name: 'publicSentence',
            label: t('followUp.field.publicSentence'),
            kind: 'long',
            max: 300,
            hint: t('followUp.field.publicSentenceHint'),
          },
        ]
      : []
  const send = (values: Values): Promise<unknown> => {
    if (item && act === 'beginning') return stepFollowUp(survey, item, 'beginning')
    if (item && act === 'completion')
      return stepFollowUp(survey, item, 'completion', {
        publicSentence: values.publicSentence?.trim() || null,
      })
    const body = planOf(values)
    return item ? changeFollowUp(survey, item, body) : planFollowUp(survey, body, key)
  }
  return (
    <ActModal
      title={t(`followUp.act.${act}`)}
      lead={item && !isPlan ? item.programme : undefined}
      fields={fields}
      initial={isPlan ? startOf(item, todayIn(me.government.timeZone)) : {}}
      confirmLabel={t(`followUp.confirm.${act}`)}
      send={send}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}

const planOf = (values: Values): PlanFollowUp => ({
  element: values.element as SatisfactionElement,
  programme: values.programme?.trim() ?? '',
  year: Number(values.year),
  quarter: Number(values.quarter),
  responsible: values.responsible?.trim() ?? '',
})

const startOf = (item: FollowUpRow | undefined, today: string): Values =>
  item
    ? {
        element: item.element,
        programme: item.programme,
        year: String(item.year),
        quarter: String(item.quarter),
        responsible: item.responsible,
      }
    : { year: today.slice(0, 4) }
