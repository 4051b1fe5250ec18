import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListResult } from '@/api/lists'
import { usePermissions } from '@/api/session'
import type { Questionnaire } from '@/api/types'
import { AppLink } from '@/components/layout/AppLink'
import { ListPage } from '@/components/list/ListPage'
import type { Column } from '@/components/list/types'
import { useAsOf } from '@/lib/as-of'
import { useListState } from '@/lib/list-state'
import { useQuestionnaires } from './api'
import { BeginModal } from './BeginModal'
import { VersionStatusLabel } from './VersionStatusLabel'

const PURPOSES = ['SATISFACTION', 'OWN', 'EMPLOYEE_FEEDBACK', 'READINESS_PULSE'] as const
const STATES = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const

/** Questionnaires: those that came along and the government's own. */
export function QuestionnaireList() {
  const { t } = useTranslation('questionnaires')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const [isBeginning, setBeginning] = useState(false)
  const state = useListState({ filters: ['q', 'purpose', 'status'] as const, dated: false })
  const { q, purpose, status } = state.filters
  const all = useQuestionnaires()
  const isWanted = (one: Questionnaire) =>
    (!purpose || one.purpose === purpose) &&
    (!status || one.versions[0]?.status === status) &&
    `${one.name} ${one.code}`.toLowerCase().includes(q.trim().toLowerCase())
  const rows = (all.data ?? []).filter(isWanted)
  const list: ListResult<Questionnaire> = {
    rows,
    total: rows.length,
    next: null,
    isLoading: all.isPending,
    isRefreshing: all.isFetching && !all.isPending,
    error: all.error,
    retry: () => void all.refetch(),
    loadMore: () => undefined,
    isLoadingMore: false,
  }
  const columns: Column<Questionnaire>[] = [
    {
      key: 'name',
      label: t('column.name'),
      cell: (row) => (
        <span className="sl-post">
          <AppLink to={`/kuesioner/${row.id}`}>{row.name}</AppLink>
          <small className="sl-muted sl-post__unit">{row.code}</small>
        </span>
      ),
    },
    { key: 'purpose', label: t('column.purpose'), cell: (row) => t(`purpose.${row.purpose}`) },
    {
      key: 'version',
      label: t('column.version'),
      nowrap: true,
      cell: ({ versions: [newest] }) =>
        newest && (
          <span className="sl-chips">
            {t('version', { number: newest.number })}
            <VersionStatusLabel status={newest.status} />
          </span>
        ),
    },
    {
      key: 'origin',
      label: t('column.origin'),
      cell: (row) =>
        row.shipped ? (
          <Label isCompact color="blue">
            {t('origin.shipped')}
          </Label>
        ) : (
          t('origin.own')
        ),
    },
  ]
  const begin = may('questionnaires:write') && !readOnly && (
    <Button onClick={() => setBeginning(true)}>{t('begin.open')}</Button>
  )
  return (
    <>
      <ListPage
        title={t('title')}
        lead={t('lead')}
        headerActions={begin}
        name="questionnaires"
        columns={columns}
        state={state}
        list={list}
        rowId={(row) => row.id}
        filters={[
          { name: 'q', label: t('filter.q'), kind: 'text' },
          {
            name: 'purpose',
            label: t('column.purpose'),
            kind: 'select',
            options: PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) })),
          },
          {
            name: 'status',
            label: t('filter.status'),
            kind: 'select',
            options: STATES.map((value) => ({ value, label: t(`status.${value}`) })),
          },
        ]}
        empty={{ title: t('empty.title'), body: t('empty.body'), action: begin }}
      />
      {isBeginning && <BeginModal all={all.data ?? []} onClose={() => setBeginning(false)} />}
    </>
  )
}
