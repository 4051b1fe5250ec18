import { FormGroup, Radio } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useReferenceData } from '@/api/lists'
import { useMe } from '@/api/session'
import type { EmployeeRow, PositionRow } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { Values } from '@/components/acts/act-form'
import { LookUp, type Found } from '@/components/form/LookUp'
import { todayIn } from '@/lib/format'
import { proposeTransfer, usePartners, useRefreshCases } from './api'
import {
  incomingBody,
  incomingFields,
  outgoingBody,
  outgoingFields,
  WHERE,
  type Direction,
} from './transfer-form'

const codes = (items: { code: string; name: string }[] = []) =>
  items.map(({ code, name }) => ({ value: code, label: name }))

/** Proposes that somebody comes from another government or agency, or goes to one outside this installation. */
export function ProposeBetween({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['cases', 'acts'])
  const me = useMe()
  const navigate = useNavigate()
  const refresh = useRefreshCases()
  const partners = usePartners().data ?? []
  const ranks = codes(useReferenceData('ranks').data)
  const levels = codes(useReferenceData('education-levels').data)
  const [direction, setDirection] = useState<Direction>('INCOMING')
  const [post, setPost] = useState<Found>()
  const [person, setPerson] = useState<Found>()
  const [sent, setSent] = useState({ text: '', key: '' })
  const comes = direction === 'INCOMING'

  const send = async (values: Values) => {
    const body = comes ? incomingBody(values, post?.id ?? null) : outgoingBody(values, person?.id ?? null)
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    const one = await proposeTransfer(body, key)
    void refresh()
    void navigate(`/kasus/${one.id}`)
  }
  return (
    <ActModal
      title={t('cases:between.title')}
      lead={t('cases:between.lead')}
      initial={{ effectiveOn: todayIn(me.government.timeZone), [WHERE]: 'inside' }}
      fields={
        comes
          ? incomingFields(t, {
              partners: partners.map(({ id, name }) => ({ value: id, label: name })),
              ranks,
              levels,
            })
          : outgoingFields(t)
      }
      confirmLabel={t('cases:propose.confirm')}
      isBlocked={comes ? !post : !person}
      send={send}
      onDone={onClose}
      onClose={onClose}
    >
      <FormGroup role="radiogroup" label={t('cases:between.direction')} fieldId="act-direction" isStack>
        {(['INCOMING', 'OUTGOING'] as const).map((value) => (
          <Radio
            key={value}
            id={`act-direction-${value}`}
            name="act-direction"
            label={t(`cases:between.${value}`)}
            description={t(`cases:between.${value}_NOTE`)}
            isChecked={direction === value}
            onChange={() => setDirection(value)}
          />
        ))}
      </FormGroup>
      {comes ? (
        <LookUp<PositionRow>
          key="post"
          label={t('acts:post')}
          path="/positions"
          chosen={post ? `${post.name} · ${post.note}` : ''}
          found={(row) => ({
            id: row.id,
            name: row.jobName,
            note: `${row.unitName} · ${row.agencyName}`,
          })}
          onChoose={setPost}
        />
      ) : (
        <LookUp<EmployeeRow>
          key="person"
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
      )}
    </ActModal>
  )
}
