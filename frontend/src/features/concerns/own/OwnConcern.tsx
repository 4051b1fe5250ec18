import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConcernRow, ConcernView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import type { ActField, Values } from '@/components/acts/act-form'
import { DueDate } from '@/components/cases/DueDate'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { addToConcern, closeConcern, useConcern, useRefreshConcerns, withdrawConcern } from '../api'
import { ConcernStatusLabel } from '../ConcernStatusLabel'
import { Exchange } from '../Exchange'
import { FIVE, LONGEST } from '../words'

type Act = 'closing' | 'addition' | 'withdrawal'
const ACTS: Record<ConcernRow['status'], Act[]> = {
  OPEN: ['addition', 'withdrawal'],
  IN_HANDLING: ['addition', 'withdrawal'],
  ANSWERED: ['closing', 'addition'],
  CLOSED: [],
  WITHDRAWN: [],
}

/** One own worry with everything that was said, and what can be done with it now. */
export function OwnConcern({ row }: { row: ConcernRow }) {
  const { t } = useTranslation('concerns')
  const format = useFormat()
  const view = useConcern(row.id)
  const [act, setAct] = useState<Act>()
  const title = row.category ? t(`category.${row.category}`) : t('one')
  return (
    <article className="sl-plan-card" aria-label={title}>
      <div className="sl-why__who">
        <Title headingLevel="h3" size="md">
          {title}
        </Title>
        <ConcernStatusLabel status={row.status} />
      </div>
      <p className="sl-muted">
        {t('own.since', { date: format.date(row.raisedOn) })}
        {row.handler && ` · ${t('own.handledBy', { name: row.handler })}`}
        {row.caseId && (
          <>
            {' · '}
            <AppLink to={`/kasus/${row.caseId}`}>{t('own.case')}</AppLink>
          </>
        )}
      </p>
      {(row.status === 'OPEN' || row.status === 'IN_HANDLING') && (
        <p>
          {t('own.answerBy')} <DueDate dueOn={row.dueOn} lateBy={row.lateBy} />
        </p>
      )}
      <ProblemAlert error={view.error} retry={() => void view.refetch()} />
      {view.isPending && <Waiting />}
      {view.data && <Exchange {...view.data} date={format.date} />}
      {view.data?.satisfaction && (
        <p>{t('own.marked', { mark: t(`satisfaction.${view.data.satisfaction}`) })}</p>
      )}
      {view.data && (
        <div className="sl-chips">
          {ACTS[row.status].map((one, index) => (
            <Button key={one} variant={index === 0 ? 'primary' : 'secondary'} onClick={() => setAct(one)}>
              {t(`own.act.${one}`)}
            </Button>
          ))}
        </div>
      )}
      {act && view.data && <OwnAct view={view.data} act={act} onClose={() => setAct(undefined)} />}
    </article>
  )
}

function OwnAct({ view, act, onClose }: { view: ConcernView; act: Act; onClose: () => void }) {
  const { t } = useTranslation('concerns')
  const refresh = useRefreshConcerns()
  const fields: Record<Act, ActField[]> = {
    addition: [{ name: 'text', label: t('own.addition'), kind: 'long', required: true, max: LONGEST }],
    closing: [
      {
        name: 'satisfaction',
        label: t('own.satisfaction'),
        kind: 'choice',
        options: FIVE.map((value) => ({ value, label: t(`satisfaction.${value}`) })),
      },
    ],
    withdrawal: [],
  }
  const send = (values: Values) => {
    const one = view.concern
    if (act === 'addition') return addToConcern(one, values.text?.trim() ?? '')
    if (act === 'withdrawal') return withdrawConcern(one)
    return closeConcern(one, values.satisfaction ? Number(values.satisfaction) : undefined)
  }
  return (
    <ActModal
      title={t(`own.act.${act}`)}
      lead={t(`own.actLead.${act}`)}
      fields={fields[act]}
      confirmLabel={t(`own.act.${act}`)}
      danger={act === 'withdrawal'}
      send={send}
      onDone={() => {
        void refresh()
        onClose()
      }}
      onClose={onClose}
    />
  )
}
