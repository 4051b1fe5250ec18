import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import type { Questionnaire, QuestionnairePurpose } from '@/api/types'
import type { ActField, Values } from '@/components/acts/act-form'
import { ActModal } from '@/components/acts/ActModal'
import { withAsOf, useAsOf } from '@/lib/as-of'
import { beginQuestionnaire, useRefreshQuestionnaires } from './api'
import { codeOf } from './draft/codes'

const PURPOSES: QuestionnairePurpose[] = ['OWN', 'EMPLOYEE_FEEDBACK', 'READINESS_PULSE']
/** Begins without questions. */
const EMPTY = 'empty'
const LONGEST_CODE = 30
const LONGEST_NAME = 200

interface Props {
  /** Whose questions may be copied. */
  all: Questionnaire[]
  /** Whose questions shall be copied. */
  copied?: Questionnaire
  onClose: () => void
}

/** Begins a questionnaire, empty or with the questions of another, and opens its draft. */
export function BeginModal({ all, copied, onClose }: Props) {
  const { t } = useTranslation('questionnaires')
  const navigate = useNavigate()
  const { asOf } = useAsOf()
  const refresh = useRefreshQuestionnaires()
  const [sent, setSent] = useState({ text: '', key: '' })
  const fields: ActField[] = [
    { name: 'name', label: t('begin.name'), kind: 'text', required: true, max: LONGEST_NAME },
    {
      name: 'code',
      label: t('begin.code'),
      kind: 'text',
      required: true,
      max: LONGEST_CODE,
      hint: t('begin.codeHint'),
    },
    {
      name: 'purpose',
      label: t('column.purpose'),
      kind: 'choice',
      required: true,
      options: PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) })),
    },
    {
      name: 'copyOf',
      label: t('begin.copyOf'),
      kind: 'choice',
      required: true,
      options: [
        { value: EMPTY, label: t('begin.empty') },
        ...all.flatMap(({ name, versions }) =>
          versions.map(({ id, number }) => ({ value: id, label: t('begin.copy', { name, number }) })),
        ),
      ],
    },
  ]
  const send = async (values: Values) => {
    const body = {
      name: values.name?.trim() ?? '',
      code: codeOf(values.code?.trim().replaceAll(' ', '_') ?? ''),
      purpose: values.purpose as QuestionnairePurpose,
      copyOf: values.copyOf && values.copyOf !== EMPTY ? values.copyOf : null,
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    const begun = await beginQuestionnaire(body, key)
    void refresh()
    await navigate(withAsOf(`/kuesioner/${begun.id}/${begun.versions[0]?.id ?? ''}`, asOf))
  }
  const purpose = copied && copied.purpose !== 'SATISFACTION' ? copied.purpose : 'OWN'
  return (
    <ActModal
      title={t('begin.title')}
      lead={t('begin.lead')}
      fields={fields}
      initial={{ purpose, copyOf: copied?.versions[0]?.id ?? EMPTY }}
      confirmLabel={t('begin.act')}
      send={send}
      onDone={onClose}
      onClose={onClose}
    />
  )
}
