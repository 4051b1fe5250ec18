import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { usePlannedPlans } from '@/api/planned'
import { usePermissions } from '@/api/session'
import type { EmployeeRow, InvitedEmployee } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { LookUp } from '@/components/form/LookUp'
import { UnitTreeSelect } from '@/components/units/UnitTreeSelect'
import { peopleOfPlan, peopleOfUnit } from './api'

/** Finds people one by one, by unit, or by plan. */
export function AddPeople({ onAdd }: { onAdd: (people: InvitedEmployee[]) => void }) {
  const { t } = useTranslation('survey-asked')
  const mayPlans = usePermissions()('plans:read')
  const plans = usePlannedPlans(mayPlans)
  const many = useMutation({
    mutationFn: (find: () => Promise<InvitedEmployee[]>) => find(),
    onSuccess: onAdd,
  })
  return (
    <>
      <ProblemAlert error={many.error ?? plans.error} />
      <div className="sl-form-grid" aria-busy={many.isPending}>
        <LookUp<EmployeeRow & { nip: string }>
          label={t('invitations.find')}
          path="/employees"
          chosen=""
          found={({ id, name, nip, position }) => ({
            id,
            name,
            note: [nip, position?.unitName].filter(Boolean).join(' · '),
          })}
          onChoose={({ id, name, note }) =>
            onAdd([{ employeeId: id, name, nip: note.split(' · ')[0] ?? '' }])
          }
        />
        <Field id="invited-unit" label={t('invitations.unit')}>
          <UnitTreeSelect
            id="invited-unit"
            label={t('invitations.unit')}
            none={t('invitations.chooseUnit')}
            value=""
            onChange={(id) => many.mutate(() => peopleOfUnit(id))}
          />
        </Field>
        {mayPlans && (plans.data?.length ?? 0) > 0 && (
          <Field id="invited-plan" label={t('invitations.plan')}>
            <FormSelect
              id="invited-plan"
              value=""
              onChange={(_, id) => id && many.mutate(() => peopleOfPlan(id))}
            >
              <FormSelectOption value="" label={t('invitations.choosePlan')} isPlaceholder />
              {plans.data?.map(({ id, name }) => (
                <FormSelectOption key={id} value={id} label={name} />
              ))}
            </FormSelect>
          </Field>
        )}
      </div>
    </>
  )
}
