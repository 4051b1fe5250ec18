import { Button, PageSection, Title } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { CaseState, MutationCaseRow } from '@/api/types'
import { useAgencies } from '@/api/units'
import { DueDate } from '@/components/cases/DueDate'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { FilterToolbar } from '@/components/list/FilterToolbar'
import { useListState } from '@/lib/list-state'
import { usePlanNames } from './api'
import { OPEN } from './states'

const CARDS = 20

/** Open cases side by side by state, with the same filters as the table. */
export function BoardPage({ actions }: { actions: ReactNode }) {
  const { t } = useTranslation('cases')
  const may = usePermissions()
  const state = useListState({ filters: ['q', 'plan', 'unit'] as const, dated: false })
  const agencies = useAgencies(may('organisation:read')).data ?? []
  const plans = usePlanNames(may('plans:read'))
  return (
    <>
      <PageHeader title={t('title')} lead={t('boardLead')} actions={actions} />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-list">
          <FilterToolbar
            fields={[
              { name: 'q', label: t('filter.q'), kind: 'text' },
              {
                name: 'plan',
                label: t('filter.plan'),
                kind: may('plans:read') ? 'select' : 'hidden',
                options: (plans.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
              },
              {
                name: 'unit',
                label: t('filter.unit'),
                kind: may('organisation:read') ? 'select' : 'hidden',
                options: agencies.map((unit) => ({ value: unit.id, label: unit.name })),
              },
            ]}
            values={state.filters}
            onChange={state.setFilter}
            onClear={state.clear}
          >
            {null}
          </FilterToolbar>
          <div className="sl-case-board" role="region" aria-label={t('view.board')} tabIndex={0}>
            {OPEN.map((status) => (
              <Lane key={status} status={status} filters={state.filters} />
            ))}
          </div>
        </div>
      </PageSection>
    </>
  )
}

function Lane({ status, filters }: { status: CaseState; filters: Record<string, string> }) {
  const { t } = useTranslation(['cases', 'common'])
  const format = useFormat()
  const list = useList<MutationCaseRow>('/mutation-cases', { ...filters, status, limit: CARDS })
  return (
    <section className="sl-case-board__lane" aria-label={t(`cases:status.${status}`)}>
      <Title headingLevel="h2" size="md">
        {t(`cases:status.${status}`)} <small className="sl-muted">{format.integer(list.total)}</small>
      </Title>
      <ProblemAlert error={list.error} retry={list.retry} />
      <ul>
        {list.rows.map((row) => (
          <li key={row.id}>
            <AppLink to={`/kasus/${row.id}`}>{row.employee.name}</AppLink>
            <small className="sl-muted">{row.number}</small>
            <small>
              {t('cases:fromTo', { from: row.fromPosition.unitName, to: row.toPosition.unitName })}
            </small>
            {row.dueOn && (
              <small>
                {t('cases:column.dueOn')}: <DueDate dueOn={row.dueOn} />
              </small>
            )}
          </li>
        ))}
      </ul>
      {list.next && (
        <Button variant="link" isInline onClick={list.loadMore} isDisabled={list.isLoadingMore}>
          {t('common:loadMore')}
        </Button>
      )}
    </section>
  )
}
