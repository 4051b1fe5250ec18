import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newIdempotencyKey } from '@/api/client'
import type { ConcernCategory, EmployeeRow, RaiseConcern } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { Values } from '@/components/acts/act-form'
import { LookUp, type Found } from '@/components/form/LookUp'
import { raiseConcern, useRefreshConcerns } from '../api'
import { CATEGORIES, FIVE, LONGEST } from '../words'

const CHANNELS = ['IN_PERSON', 'MEETING', 'PHONE', 'LETTER'] as const

/** Notes a worry that somebody told in person, so that it has a clock like any other. */
export function NoteConcern({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['concerns', 'acts'])
  const refresh = useRefreshConcerns()
  const [person, setPerson] = useState<Found>()
  const [sent, setSent] = useState({ text: '', key: '' })
  const send = (values: Values) => {
    const body: RaiseConcern = {
      employeeId: person?.id,
      category: values.category as ConcernCategory,
      severity: Number(values.severity),
      text: values.text?.trim() ?? '',
      channel: values.channel as RaiseConcern['channel'],
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    return raiseConcern(body, key)
  }
  const options = (values: readonly string[], name: string) =>
    values.map((value) => ({ value, label: t(`concerns:${name}.${value}`) }))
  return (
    <ActModal
      title={t('concerns:desk.note')}
      lead={t('concerns:desk.noteLead')}
      fields={[
        {
          name: 'channel',
          label: t('concerns:column.channel'),
          kind: 'choice',
          required: true,
          options: options(CHANNELS, 'channel'),
        },
        {
          name: 'category',
          label: t('concerns:field.category'),
          kind: 'choice',
          required: true,
          options: options(CATEGORIES, 'category'),
        },
        {
          name: 'severity',
          label: t('concerns:desk.severity'),
          kind: 'choice',
          required: true,
          options: options(FIVE, 'severity'),
        },
        { name: 'text', label: t('concerns:desk.text'), kind: 'long', required: true, max: LONGEST },
      ]}
      initial={{ channel: 'IN_PERSON' }}
      confirmLabel={t('concerns:desk.note')}
      isBlocked={!person}
      send={send}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    >
      <LookUp<EmployeeRow>
        label={t('acts:person')}
        path="/employees"
        chosen={person ? `${person.name} · ${person.note}` : ''}
        found={(row) => ({
          id: row.id,
          name: row.name,
          note: [row.nip, row.position?.jobName, row.position?.unitName].filter(Boolean).join(' · '),
        })}
        onChoose={setPerson}
      />
    </ActModal>
  )
}
