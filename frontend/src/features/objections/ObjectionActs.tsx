import { Button } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { useMe, usePermissions } from '@/api/session'
import type { MutationCaseRow, ObjectionView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { Values } from '@/components/acts/act-form'
import { Alert } from '@/components/feedback/Alert'
import { LookAtLetter } from '@/components/letters/LookAtLetter'
import { useAsOf } from '@/lib/as-of'
import { todayIn } from '@/lib/format'
import { actsOf, decisionOf, fieldsOf, isComplete, resultsOf, type ObjectionAct } from './acts'
import {
  decideObjection,
  linkPlacement,
  previewDecision,
  readObjection,
  suspendDecree,
  useRefreshObjections,
  withdrawObjection,
} from './api'

/** What can be done with an objection now, by whom reads it. */
export function ObjectionActs({ one }: { one: ObjectionView }) {
  const { t } = useTranslation('objections')
  const may = usePermissions()
  const me = useMe()
  const { readOnly } = useAsOf()
  const [act, setAct] = useState<ObjectionAct>()
  const acts = readOnly ? [] : actsOf(one, me.employeeId, may)
  return (
    <>
      {acts.map((name, index) => (
        <Button key={name} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => setAct(name)}>
          {t(`act.${name}`)}
        </Button>
      ))}
      {act && <ObjectionActModal one={one} act={act} onClose={() => setAct(undefined)} />}
    </>
  )
}

function ObjectionActModal({
  one,
  act,
  onClose,
}: {
  one: ObjectionView
  act: ObjectionAct
  onClose: () => void
}) {
  const { t } = useTranslation(['objections', 'acts'])
  const me = useMe()
  const refresh = useRefreshObjections()
  const today = todayIn(me.government.timeZone)
  const cases = useList<MutationCaseRow>(
    '/mutation-cases',
    { q: one.nip, limit: 50 },
    { enabled: act === 'placement' },
  ).rows.filter(({ id }) => id !== one.objection.caseId)
  const results = resultsOf(one)
  const initial: Values =
    act === 'decision'
      ? { issuedOn: today, effectiveOn: today, ...(results.length === 1 ? { result: results[0] } : {}) }
      : {}
  const send = (values: Values) => {
    if (act === 'decision') return decideObjection(one, decisionOf(values))
    if (act === 'suspension') return suspendDecree(one, values.reason?.trim() ?? '')
    if (act === 'placement') return linkPlacement(one, values.caseId ?? '')
    return withdrawObjection(one)
  }
  const changed = async () => {
    const now = await readObjection(one.id)
    const lines: [boolean, string, string][] = [
      [
        now.objection.status !== one.objection.status,
        t('objections:column.status'),
        t(`objections:status.${now.objection.status}`),
      ],
      [
        now.objection.suspended !== one.objection.suspended,
        t('objections:column.decree'),
        t('objections:suspended'),
      ],
    ]
    return lines.filter(([isOther]) => isOther).map(([, what, value]) => t('acts:now', { what, value }))
  }
  return (
    <ActModal
      title={t(`objections:act.${act}`)}
      lead={t(`objections:actLead.${act}`)}
      fields={fieldsOf(
        act,
        one,
        cases.map(({ id, number, toPosition }) => ({
          value: id,
          label: `${number} · ${toPosition.jobName}, ${toPosition.unitName}`,
        })),
        t,
      )}
      initial={initial}
      confirmLabel={t(`objections:act.${act}`)}
      danger={act === 'withdrawal'}
      send={send}
      changed={changed}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
      below={(values) =>
        act === 'decision' && (
          <LookAtLetter
            key={JSON.stringify(values)}
            isBlocked={!isComplete(values)}
            ask={() => previewDecision(one.id, decisionOf(values))}
          />
        )
      }
    >
      {act === 'decision' && (
        <Alert
          isInline
          variant="info"
          component="h3"
          title={t(
            one.objection.status === 'LATE' ? 'objections:decide.lateOnly' : 'objections:decide.wholeChain',
          )}
        />
      )}
    </ActModal>
  )
}
