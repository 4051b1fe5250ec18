import { List, ListItem, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EmployeeRow, PlanExplanation, PlanView, PositionRow } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { ReasonList } from '@/components/reasons/Reasons'
import { Verdicts } from '@/components/reasons/Verdicts'
import { useExplanation } from '../api'
import { LookUp } from '@/components/form/LookUp'

interface Props {
  plan: PlanView
  employee: string
  position: string
  onAsk: (question: { employee?: string; position?: string }) => void
}

/** "Why not me, there?": one employee, one post, one exact answer that names who would have to move. */
export function WhyNot({ plan, employee, position, onAsk }: Props) {
  const { t } = useTranslation('plans')
  const [names, setNames] = useState<Record<string, string>>({})
  const answer = useExplanation(plan, employee, position)
  const known = answer.data
  const nameOf = (id: string, answered: string | undefined) => (id ? (names[id] ?? answered ?? '') : '')
  return (
    <div className="sl-why">
      <p className="sl-muted">{t('whyNot.lead')}</p>
      <LookUp<EmployeeRow>
        label={t('whyNot.employee')}
        path="/employees"
        asOf={plan.asOf}
        chosen={nameOf(employee, known?.employee.name)}
        found={(row) => ({
          id: row.id,
          name: row.name,
          note: [row.nip, row.position?.unitName].filter(Boolean).join(' · '),
        })}
        onChoose={(one) => {
          setNames({ ...names, [one.id]: one.name })
          onAsk({ employee: one.id, position })
        }}
      />
      <LookUp<PositionRow>
        label={t('whyNot.position')}
        path="/positions"
        asOf={plan.asOf}
        chosen={nameOf(position, known && `${known.position.jobName}, ${known.position.unitName}`)}
        found={(row) => ({ id: row.id, name: row.jobName, note: `${row.unitName} · ${row.agencyName}` })}
        onChoose={(one) => {
          setNames({ ...names, [one.id]: `${one.name}, ${one.note}` })
          onAsk({ employee, position: one.id })
        }}
      />
      <ProblemAlert error={answer.error} retry={() => void answer.refetch()} />
      {answer.isLoading && <Waiting />}
      <div aria-live="polite" className="sl-why">
        {known && <Answer answer={known} />}
      </div>
    </div>
  )
}

function Answer({ answer }: { answer: PlanExplanation }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const verdict = answer.chosen
    ? 'chosen'
    : !answer.eligible
      ? 'impossible'
      : answer.loss === 0
        ? 'tied'
        : 'worse'
  const variant = { chosen: 'success', impossible: 'danger', tied: 'info', worse: 'warning' } as const
  return (
    <>
      <Alert
        isInline
        variant={variant[verdict]}
        title={t(`whyNot.${verdict}`, {
          name: answer.employee.name,
          post: answer.position.jobName,
          unit: answer.position.unitName,
          loss: format.integer(answer.loss),
        })}
      />
      <ReasonList reasons={answer.sentences} />
      {answer.wouldMove.length > 0 && !answer.chosen && (
        <>
          <Title headingLevel="h3" size="md">
            {t('whyNot.wouldMove', { count: answer.wouldMove.length })}
          </Title>
          <List>
            {answer.wouldMove.map((one) => (
              <ListItem key={one.employeeId}>
                {t('whyNot.displaced', { name: one.name, from: one.from, to: one.to })}
              </ListItem>
            ))}
          </List>
        </>
      )}
      <Title headingLevel="h3" size="md">
        {t('why.rules')}
      </Title>
      <Verdicts verdicts={answer.verdicts} />
    </>
  )
}
