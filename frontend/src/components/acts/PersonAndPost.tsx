import { useTranslation } from 'react-i18next'
import type { EmployeeRow, PositionRow } from '@/api/types'
import { LookUp, type Found } from '../form/LookUp'

export interface Chosen {
  employee?: Found
  position?: Found
}

/** Picks an employee and a post by typing. */
export function PersonAndPost(props: { chosen: Chosen; onChoose: (chosen: Chosen) => void }) {
  const { chosen, onChoose } = props
  const { t } = useTranslation('acts')
  return (
    <>
      <LookUp<EmployeeRow>
        label={t('person')}
        path="/employees"
        chosen={chosen.employee ? `${chosen.employee.name} · ${chosen.employee.note}` : ''}
        found={(row) => ({
          id: row.id,
          name: row.name,
          note: [row.nip, row.position?.jobName, row.position?.unitName].filter(Boolean).join(' · '),
        })}
        onChoose={(employee) => onChoose({ ...chosen, employee })}
      />
      <LookUp<PositionRow>
        label={t('post')}
        path="/positions"
        chosen={chosen.position ? `${chosen.position.name} · ${chosen.position.note}` : ''}
        found={(row) => ({ id: row.id, name: row.jobName, note: `${row.unitName} · ${row.agencyName}` })}
        onChoose={(position) => onChoose({ ...chosen, position })}
      />
    </>
  )
}
