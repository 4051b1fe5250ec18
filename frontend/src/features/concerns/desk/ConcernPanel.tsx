import {
  Button,
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
} from '@patternfly/react-core'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import type { ConcernView } from '@/api/types'
import { DueDate } from '@/components/cases/DueDate'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { useConcern } from '../api'
import { ConcernStatusLabel } from '../ConcernStatusLabel'
import { Exchange } from '../Exchange'
import { ConcernActModal, type DeskAct } from './ConcernActModal'

interface Props {
  id: string
  /** The way to an accompaniment, where there may be one. */
  company: (concern: ConcernView) => ReactNode
}

/** One worry: its words for the one who handles it, and what is to be done. */
export function ConcernPanel({ id, company }: Props) {
  const { t } = useTranslation('concerns')
  const format = useFormat()
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const view = useConcern(id)
  const [act, setAct] = useState<DeskAct>()
  if (view.error) return <ProblemAlert error={view.error} retry={() => void view.refetch()} />
  if (!view.data) return <Waiting />
  const { concern } = view.data
  const isWaiting = concern.status === 'OPEN' || concern.status === 'IN_HANDLING'
  const acts: DeskAct[] =
    !may('concerns:handle') || readOnly || !isWaiting ? [] : concern.mine ? ['answer'] : ['handling']
  const facts: [string, ReactNode][] = [
    [t('column.status'), <ConcernStatusLabel status={concern.status} />],
    [
      t('column.dueOn'),
      isWaiting ? <DueDate dueOn={concern.dueOn} lateBy={concern.lateBy} /> : format.date(concern.dueOn),
    ],
    [t('column.handler'), concern.handler ?? t('inbox.nobody')],
    [t('column.channel'), t(`channel.${concern.channel}`)],
  ]
  if (concern.category) facts.unshift([t('field.category'), t(`category.${concern.category}`)])
  if (concern.severity) facts.push([t('field.severity'), t(`severity.${concern.severity}`)])
  if (view.data.satisfaction) facts.push([t('inbox.mark'), t(`satisfaction.${view.data.satisfaction}`)])
  return (
    <div className="sl-plan-stack">
      {concern.caseId && <AppLink to={`/kasus/${concern.caseId}`}>{t('own.case')}</AppLink>}
      <DescriptionList isCompact>
        {facts.map(([term, value]) => (
          <DescriptionListGroup key={term}>
            <DescriptionListTerm>{term}</DescriptionListTerm>
            <DescriptionListDescription>{value}</DescriptionListDescription>
          </DescriptionListGroup>
        ))}
      </DescriptionList>
      {view.data.text ? (
        <Exchange {...view.data} date={format.date} />
      ) : (
        <p className="sl-muted">{t('inbox.wordsHidden')}</p>
      )}
      {concern.anonymous && <p className="sl-muted">{t('inbox.unnamedHint')}</p>}
      <div className="sl-chips">
        {acts.map((one) => (
          <Button key={one} onClick={() => setAct(one)}>
            {t(one === 'handling' && concern.handler ? 'inbox.act.takeOver' : `inbox.act.${one}`)}
          </Button>
        ))}
        {company(view.data)}
      </div>
      {act && <ConcernActModal view={view.data} act={act} onClose={() => setAct(undefined)} />}
    </div>
  )
}
