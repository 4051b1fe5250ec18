import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { usePlannedPlans } from '@/api/planned'
import type { AudienceKind, EmployeeRow, MutationCaseRow, PositionRow } from '@/api/types'
import { Field } from '@/components/form/Field'
import { LookUp } from '@/components/form/LookUp'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { ROLES, type Pick } from './audience'

interface Props {
  kind: Exclude<AudienceKind, 'EVERYBODY'>
  onPick: (pick: Pick) => void
}

/** Adds one unit, plan, job, post, case, role or person to the readers; ready for the next at once. */
export function PickOne({ kind, onPick }: Props) {
  const { t } = useTranslation(['notices', 'common'])
  const label = t(`notices:audience.pick.${kind}`)
  const choose = (id: string, name?: string) => onPick({ kind, id, name })
  if (kind === 'UNITS')
    return (
      <Field id="audience-unit" label={label}>
        <UnitTreeSelect
          id="audience-unit"
          label={label}
          none={t('notices:audience.chooseUnit')}
          value=""
          onChange={(id) => choose(id)}
        />
      </Field>
    )
  if (kind === 'ROLES')
    return (
      <Choice
        label={label}
        options={ROLES.map((role) => ({ id: role, name: t(`common:role.${role}`) }))}
        onChoose={(id) => choose(id)}
      />
    )
  if (kind === 'PLANS') return <Plans label={label} onChoose={choose} />
  if (kind === 'EMPLOYEES')
    return (
      <LookUp<EmployeeRow>
        label={label}
        path="/employees"
        chosen=""
        found={(row) => ({ id: row.id, name: row.name, note: row.position?.unitName ?? row.nip })}
        onChoose={({ id, name }) => choose(id, name)}
      />
    )
  if (kind === 'CASES')
    return (
      <LookUp<MutationCaseRow>
        label={label}
        path="/mutation-cases"
        chosen=""
        found={(row) => ({ id: row.id, name: row.number, note: row.employee.name })}
        onChoose={({ id, name }) => choose(id, name)}
      />
    )
  return (
    <LookUp<PositionRow>
      label={label}
      path="/positions"
      chosen=""
      found={(row) =>
        kind === 'JOBS'
          ? // A job may be found at several posts; each line needs a key of its own.
            { id: `${row.jobId}/${row.id}`, name: row.jobName, note: row.unitName }
          : { id: row.id, name: `${row.jobName}, ${row.unitName}`, note: row.agencyName }
      }
      onChoose={({ id, name }) => choose(id.split('/')[0] ?? id, name)}
    />
  )
}

function Plans({ label, onChoose }: { label: string; onChoose: (id: string, name: string) => void }) {
  const plans = usePlannedPlans()
  return <Choice label={label} options={plans.data ?? []} onChoose={onChoose} />
}

function Choice(props: {
  label: string
  options: { id: string; name: string }[]
  onChoose: (id: string, name: string) => void
}) {
  const { label, options, onChoose } = props
  const { t } = useTranslation('acts')
  return (
    <Field id="audience-choice" label={label}>
      <FormSelect
        id="audience-choice"
        value=""
        onChange={(_, id) => {
          const one = options.find((option) => option.id === id)
          if (one) onChoose(one.id, one.name)
        }}
      >
        <FormSelectOption value="" label={t('choose')} isPlaceholder />
        {options.map(({ id, name }) => (
          <FormSelectOption key={id} value={id} label={name} />
        ))}
      </FormSelect>
    </Field>
  )
}
