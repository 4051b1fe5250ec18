import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useReferenceData } from '@/api/lists'
import { useMe } from '@/api/session'
import type { PositionRow, ProposeTransfer } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { ActField, Values } from '@/components/acts/act-form'
import { LookUp, type Found } from '@/components/form/LookUp'
import { todayIn } from '@/lib/format'
import { proposeTransfer, usePartners, useRefreshCases } from './api'

const KINDS = ['WITHIN_PROVINCE', 'BETWEEN_PROVINCES', 'NATIONAL_AGENCY'] as const
const WHERE = 'where'

/** Proposes that somebody of another government or agency comes to a post here. */
export function ProposeIncoming({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['cases', 'acts'])
  const me = useMe()
  const navigate = useNavigate()
  const refresh = useRefreshCases()
  const partners = usePartners().data ?? []
  const ranks = useReferenceData('ranks').data ?? []
  const levels = useReferenceData('education-levels').data ?? []
  const [post, setPost] = useState<Found>()
  const [sent, setSent] = useState({ text: '', key: '' })

  const isInside = (values: Values) => values[WHERE] === 'inside'
  const isOutside = (values: Values) => values[WHERE] === 'outside'
  const codes = (items: { code: string; name: string }[]) =>
    items.map(({ code, name }) => ({ value: code, label: name }))
  const fields: ActField[] = [
    {
      name: 'kind',
      label: t('cases:between.kind'),
      kind: 'choice',
      required: true,
      options: KINDS.map((value) => ({ value, label: t(`cases:kind.${value}`) })),
    },
    { name: 'nip', label: t('cases:between.nip'), kind: 'text', required: true, max: 18 },
    { name: 'effectiveOn', label: t('cases:column.effectiveOn'), kind: 'date', required: true },
    { name: 'motive', label: t('cases:field.motive'), kind: 'long', required: true, max: 2000 },
    {
      name: WHERE,
      label: t('cases:between.where'),
      kind: 'choice',
      required: true,
      options: (['inside', 'outside'] as const).map((value) => ({
        value,
        label: t(`cases:between.${value}`),
      })),
    },
    {
      name: 'governmentId',
      label: t('cases:between.governmentId'),
      kind: 'choice',
      required: isInside,
      shown: isInside,
      options: partners.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'counterpart',
      label: t('cases:between.counterpart'),
      kind: 'text',
      required: isOutside,
      shown: isOutside,
      max: 200,
    },
    {
      name: 'name',
      label: t('cases:between.name'),
      kind: 'text',
      required: isOutside,
      shown: isOutside,
      max: 200,
    },
    {
      name: 'rankCode',
      label: t('cases:between.rankCode'),
      kind: 'choice',
      required: isOutside,
      shown: isOutside,
      options: codes(ranks),
    },
    {
      name: 'educationLevel',
      label: t('cases:between.educationLevel'),
      kind: 'choice',
      required: isOutside,
      shown: isOutside,
      options: codes(levels),
    },
    {
      name: 'educationField',
      label: t('cases:between.educationField'),
      kind: 'text',
      shown: isOutside,
      max: 200,
    },
    {
      name: 'jobName',
      label: t('cases:between.jobName'),
      kind: 'text',
      required: isOutside,
      shown: isOutside,
      max: 200,
    },
    {
      name: 'unitName',
      label: t('cases:between.unitName'),
      kind: 'text',
      required: isOutside,
      shown: isOutside,
      max: 200,
    },
    {
      name: 'jobClass',
      label: t('cases:between.jobClass'),
      kind: 'number',
      required: isOutside,
      shown: isOutside,
    },
  ]

  const bodyOf = (values: Values): ProposeTransfer => {
    const word = (name: string) => values[name]?.trim() ?? ''
    const outside = isOutside(values)
    return {
      employeeId: null,
      toPositionId: post?.id ?? null,
      effectiveOn: word('effectiveOn'),
      motive: word('motive'),
      between: {
        kind: word('kind') as (typeof KINDS)[number],
        direction: 'INCOMING',
        governmentId: outside ? null : word('governmentId'),
        counterpart: outside ? word('counterpart') : null,
        nip: word('nip'),
        person: outside
          ? {
              name: word('name'),
              frontTitle: null,
              backTitle: null,
              rankCode: word('rankCode'),
              educationLevel: word('educationLevel'),
              educationField: word('educationField') || null,
              present: { jobName: word('jobName'), unitName: word('unitName'), agencyName: null },
              jobClass: Number(word('jobClass')),
            }
          : null,
        post: null,
      },
    }
  }
  const send = async (values: Values) => {
    const body = bodyOf(values)
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
      fields={fields}
      confirmLabel={t('cases:propose.confirm')}
      isBlocked={!post}
      send={send}
      onDone={onClose}
      onClose={onClose}
    >
      <LookUp<PositionRow>
        label={t('acts:post')}
        path="/positions"
        chosen={post ? `${post.name} · ${post.note}` : ''}
        found={(row) => ({ id: row.id, name: row.jobName, note: `${row.unitName} · ${row.agencyName}` })}
        onChoose={setPost}
      />
    </ActModal>
  )
}
