import { Button, Title } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { get } from '@/api/client'
import { usePermissions } from '@/api/session'
import type { EmployeeView, PositionRow, PositionView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { LookUp } from '@/components/form/LookUp'
import { useFormat } from '@/components/format/useFormat'
import { Figure, Figures } from '@/components/layout/Figure'
import { FitTable } from '@/components/reasons/FitTable'
import { Verdicts } from '@/components/reasons/Verdicts'
import { useAsOf } from '@/lib/as-of'
import { useFit } from './api'

const nameOf = ({ jobName, unitName }: { jobName: string; unitName: string }) => `${jobName} – ${unitName}`

/** How the person fits a post of the reader's choice: score taken apart, and what every rule says. */
export function FitTab({ employee }: { employee: EmployeeView }) {
  const { t } = useTranslation('employees')
  const may = usePermissions()
  const { asOf } = useAsOf()
  const [search, setSearch] = useSearchParams()
  const chosen = search.get('jabatan') ?? undefined
  const held = employee.position
  const post = useQuery({
    queryKey: ['/positions', chosen, asOf ?? null],
    enabled: Boolean(chosen) && chosen !== held?.id && may('organisation:read'),
    queryFn: ({ signal }) => get<PositionView>(`/positions/${chosen}`, { asOf }, signal),
  })
  const choose = (id: string | undefined) =>
    setSearch(
      (current) => {
        const next = new URLSearchParams(current)
        if (id) next.set('jabatan', id)
        else next.delete('jabatan')
        return next
      },
      { replace: true },
    )
  const isOwn = !chosen || chosen === held?.id
  const name = isOwn ? (held ? nameOf(held) : '') : post.data ? nameOf(post.data) : '…'
  return (
    <div className="sl-fit-tab">
      {may('organisation:read') && (
        <div className="sl-fit-tab__choice">
          <LookUp<PositionRow>
            label={t('fit.position')}
            path="/positions"
            asOf={asOf}
            found={(row) => ({
              id: row.id,
              name: row.jobName,
              note: [row.unitName, row.agencyName !== row.unitName && row.agencyName]
                .filter(Boolean)
                .join(' · '),
            })}
            chosen={name}
            onChoose={({ id }) => choose(id)}
          />
          {!isOwn && (
            <Button variant="link" isInline onClick={() => choose(undefined)}>
              {t('fit.backToOwn')}
            </Button>
          )}
        </div>
      )}
      {!held && isOwn ? (
        <Alert isInline variant="info" title={t('fit.noPosition')} />
      ) : (
        <Answer employee={employee} position={isOwn ? undefined : chosen} name={name} isOwn={isOwn} />
      )}
    </div>
  )
}

interface AnswerProps {
  employee: EmployeeView
  position: string | undefined
  name: string
  isOwn: boolean
}

function Answer({ employee, position, name, isOwn }: AnswerProps) {
  const { t } = useTranslation('employees')
  const format = useFormat()
  const fit = useFit(employee.id, position)
  if (fit.error) return <ProblemAlert error={fit.error} retry={() => void fit.refetch()} />
  if (!fit.data) return <Waiting />
  return (
    <>
      <Alert
        isInline
        variant={fit.data.eligible ? 'success' : 'danger'}
        title={t(
          fit.data.eligible
            ? isOwn
              ? 'fit.eligibleOwn'
              : 'fit.eligible'
            : isOwn
              ? 'fit.forbiddenOwn'
              : 'fit.forbidden',
          { name },
        )}
      />
      <Figures>
        <Figure label={t('fit.score')} value={format.decimal(fit.data.score, 1)} note={t('fit.scoreNote')} />
        <Figure
          label={t('fit.coverage')}
          value={format.percent(fit.data.coverage, 0)}
          note={t('fit.coverageNote')}
        />
        <Figure
          label={t('fit.jpm')}
          value={fit.data.jpm.value === null ? '–' : `${format.decimal(fit.data.jpm.value, 1)} %`}
          note={t('fit.jpmNote', { share: format.percent(fit.data.jpm.coverage, 0) })}
        />
      </Figures>
      <div className="sl-board">
        <section className="sl-card">
          <Title headingLevel="h2" size="md">
            {t('fit.parts')}
          </Title>
          <FitTable fit={fit.data} />
        </section>
        <section className="sl-card">
          <Title headingLevel="h2" size="md">
            {t('fit.verdicts')}
          </Title>
          <Verdicts verdicts={fit.data.verdicts} />
        </section>
      </div>
    </>
  )
}
