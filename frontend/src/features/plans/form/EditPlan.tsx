import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getVersioned, type Versioned } from '@/api/client'
import { isProblem } from '@/api/problem'
import { usePermissions } from '@/api/session'
import type { CreatePlan, PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { StaleModal } from '@/components/feedback/StaleModal'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { useRuleSets, useSavePlan } from '../api'
import { useCriteriaText } from '@/components/format/useCriteriaText'
import { PlanForm } from './PlanForm'
import { defaultsOn, valuesOf } from './schema'

interface Props {
  plan: Versioned<PlanView>
  onDone: () => void
}

type Saved = Required<Omit<CreatePlan, 'ruleSetId'>>

const savedOf = (plan: PlanView): Saved => ({
  name: plan.name,
  description: plan.description ?? '',
  unitIds: plan.unitIds,
  asOf: plan.asOf,
  effectiveOn: plan.effectiveOn,
  jobFamilies: plan.jobFamilies ?? [],
  criteria: plan.criteria,
})

/** Describes a plan anew. When somebody else did so meanwhile, the reader chooses field by field. */
export function EditPlan({ plan: edited, onDone }: Props) {
  const plan = edited.data
  const { t } = useTranslation('plans')
  const format = useFormat()
  const may = usePermissions()
  const criteriaText = useCriteriaText()
  const rules = useRuleSets(may('rules:read'))
  const save = useSavePlan(plan.id)
  const [clash, setClash] = useState<{ mine: Saved; theirs: Versioned<PlanView> }>()
  const [mergeError, setMergeError] = useState<unknown>()
  if (rules.isLoading) return <Waiting />
  const send = async (described: CreatePlan, replaced: Versioned<PlanView>) => {
    // The form does not ask for a rule set; one that was chosen elsewhere must not get lost.
    const body = { ...described, ruleSetId: replaced.data.ruleSetId ?? undefined }
    try {
      await save.mutateAsync({ body, ifMatch: replaced.etag })
      onDone()
    } catch (error) {
      if (!isProblem(error) || error.status !== 412) throw error
      const theirs = await getVersioned<PlanView>(`/plans/${plan.id}`)
      setClash({ mine: { ...savedOf(plan), ...described, description: described.description ?? '' }, theirs })
    }
  }
  const names = (ids: unknown) => {
    const known = new Map(
      [...plan.units, ...(clash?.theirs.data.units ?? [])].map(({ id, name }) => [id, name]),
    )
    const list = (ids as string[]).map((id) => known.get(id) ?? id)
    return list.join(', ') || t('units.all')
  }
  return (
    <>
      <ProblemAlert error={mergeError} focus />
      <PlanForm
        initial={valuesOf(plan)}
        defaults={defaultsOn(plan.effectiveOn, rules.data)}
        unitNames={Object.fromEntries(plan.units.map(({ id, name }) => [id, name]))}
        submitLabel={t('form.save')}
        onSubmit={(body) => send(body, edited)}
        onCancel={onDone}
      />
      {clash && (
        <StaleModal<Saved>
          mine={clash.mine}
          theirs={savedOf(clash.theirs.data)}
          fields={[
            { name: 'name', label: t('form.name') },
            { name: 'description', label: t('form.description') },
            { name: 'unitIds', label: t('units.label'), show: names },
            { name: 'asOf', label: t('form.asOf'), show: (value) => format.date(String(value)) },
            {
              name: 'effectiveOn',
              label: t('form.effectiveOn'),
              show: (value) => format.date(String(value)),
            },
            {
              name: 'jobFamilies',
              label: t('form.families'),
              show: (value) => (value as string[]).join(', ') || t('form.allFamilies'),
            },
            {
              name: 'criteria',
              label: t('form.criteria'),
              show: (value) => criteriaText(value as Saved['criteria']).join(' · '),
            },
          ]}
          onSave={({ description, ...merged }) => {
            setClash(undefined)
            setMergeError(undefined)
            send({ ...merged, description: description || undefined }, clash.theirs).catch(setMergeError)
          }}
          onClose={() => setClash(undefined)}
        />
      )}
    </>
  )
}
