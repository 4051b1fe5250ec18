import { Skeleton } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { useMe, usePermissions } from '@/api/session'
import { useAsOf, withAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { useRuleSets, useSavePlan } from '../api'
import { PlanForm } from './PlanForm'
import { defaultsOn, newValues } from './schema'

/** Describes a new plan and opens it. */
export function NewPlan() {
  const { t } = useTranslation('plans')
  const me = useMe()
  const may = usePermissions()
  const navigate = useNavigate()
  const { asOf } = useAsOf()
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const rules = useRuleSets(may('rules:read'))
  const save = useSavePlan()
  const today = asOf ?? todayIn(me.government.timeZone)
  if (rules.isLoading) return <Skeleton height="30rem" screenreaderText={t('form.loading')} />
  const defaults = defaultsOn(today, rules.data)
  return (
    <PlanForm
      initial={newValues(today, defaults)}
      defaults={defaults}
      submitLabel={t('form.create')}
      onSubmit={async (body) => {
        try {
          const plan = await save.mutateAsync({ body, idempotencyKey })
          void navigate(withAsOf(`/rencana/${plan.id}`, asOf))
        } catch (error) {
          // A refused body may be mended: the mended one is another intention.
          setKey(newIdempotencyKey())
          throw error
        }
      }}
      onCancel={() => void navigate(withAsOf('/rencana', asOf))}
    />
  )
}
