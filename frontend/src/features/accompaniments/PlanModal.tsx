import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { usePermissions } from '@/api/session'
import type { EmployeeRow, PlanAccompaniment as Plan } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { Values } from '@/components/acts/act-form'
import { LookUp, type Found } from '@/components/form/LookUp'
import { useAsOf } from '@/lib/as-of'
import { planAccompaniment, useRefreshAccompaniments } from './api'

interface Source {
  employeeId: string
  employeeName: string
  caseId?: string
  concernId?: string
}

/** The button that promises company: to anybody, or to the person of a worry or a case. */
export function PlanAccompaniment({ source }: { source?: Source }) {
  const { t } = useTranslation('accompaniments')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [isOpen, setOpen] = useState(false)
  if (!may('accompaniments:write') || readOnly) return null
  return (
    <>
      <Button variant={source ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
        {t('plan.open')}
      </Button>
      {isOpen && <PlanModal source={source} onClose={() => setOpen(false)} />}
    </>
  )
}

function PlanModal({ source, onClose }: { source?: Source; onClose: () => void }) {
  const { t } = useTranslation(['accompaniments', 'acts'])
  const navigate = useNavigate()
  const refresh = useRefreshAccompaniments()
  const [person, setPerson] = useState<Found>()
  const [sent, setSent] = useState({ text: '', key: '' })
  const send = async (values: Values) => {
    const body: Plan = {
      employeeId: source?.employeeId ?? person?.id ?? '',
      caseId: source?.caseId,
      concernId: source?.concernId,
      purpose: values.purpose?.trim() ?? '',
    }
    const text = JSON.stringify(body)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    const { id } = await planAccompaniment(body, key)
    await refresh()
    void navigate(`/pendampingan/${id}`)
  }
  return (
    <ActModal
      title={
        source ? t('accompaniments:plan.for', { name: source.employeeName }) : t('accompaniments:plan.open')
      }
      lead={t('accompaniments:plan.lead')}
      fields={[
        { name: 'purpose', label: t('accompaniments:plan.purpose'), kind: 'long', required: true, max: 1000 },
      ]}
      confirmLabel={t('accompaniments:plan.confirm')}
      isBlocked={!source && !person}
      send={send}
      onDone={onClose}
      onClose={onClose}
    >
      {!source && <PersonLookUp label={t('acts:person')} chosen={person} onChoose={setPerson} />}
    </ActModal>
  )
}

interface PersonProps {
  label: string
  chosen: Found | undefined
  onChoose: (person: Found) => void
}

/** Finds an employee by name or NIP. */
export function PersonLookUp({ label, chosen, onChoose }: PersonProps) {
  return (
    <LookUp<EmployeeRow>
      label={label}
      path="/employees"
      chosen={chosen ? `${chosen.name} · ${chosen.note}` : ''}
      found={(row) => ({
        id: row.id,
        name: row.name,
        note: [row.nip, row.position?.jobName, row.position?.unitName].filter(Boolean).join(' · '),
      })}
      onChoose={onChoose}
    />
  )
}
