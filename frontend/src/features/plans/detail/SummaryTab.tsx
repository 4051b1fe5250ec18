import { Button, Skeleton, Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { PlanRun, PlanShortage, PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { usePlanUnits, useShortages } from '../api'
import { BeforeAfter } from '../BeforeAfter'
import { CriteriaCard } from './CriteriaCard'
import { UnitBars } from './UnitBars'
import { usePlanTab } from './usePlanTab'

/** The plan at a glance: what it changes, what it cannot, and what was asked. */
export function SummaryTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const units = usePlanUnits(plan, 'AGENCY')
  const shortages = useShortages(plan)
  const run = plan.run
  if (!run) return null
  return (
    <div className="sl-plan-summary">
      <Figures run={run} />
      <div className="sl-plan-columns">
        <section className="sl-plan-card">
          <ProblemAlert error={units.error} retry={() => void units.refetch()} />
          {units.data ? (
            <UnitBars units={units.data} />
          ) : (
            !units.error && <Skeleton height="20rem" screenreaderText={t('units.loading')} />
          )}
        </section>
        <div className="sl-plan-stack">
          <ProblemAlert error={shortages.error} retry={() => void shortages.refetch()} />
          {shortages.data && <Cure run={run} shortages={shortages.data} />}
          <CriteriaCard plan={plan} />
        </div>
      </div>
    </div>
  )
}

function Figures({ run }: { run: PlanRun }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  return (
    <dl className="sl-plan-figures">
      <div>
        <dt>{t('figure.moves')}</dt>
        <dd>
          <strong>{format.integer(run.moves)}</strong>
          <small>
            {t('figure.movesNote', {
              chains: format.integer(run.chains),
              cycles: format.integer(run.cycles),
            })}
          </small>
        </dd>
      </div>
      <div>
        <dt>{t('figure.shortage')}</dt>
        <dd>
          <BeforeAfter before={run.shortageBefore} after={run.shortageAfter} lessIsBetter />
          <small>{t('figure.shortageNote')}</small>
        </dd>
      </div>
      <div>
        <dt>{t('figure.surplus')}</dt>
        <dd>
          <BeforeAfter before={run.surplusBefore} after={run.surplusAfter} lessIsBetter />
          <small>{t('figure.surplusNote')}</small>
        </dd>
      </div>
      <div>
        <dt>{t('figure.people')}</dt>
        <dd>
          <strong>{format.integer(run.movable)}</strong>
          <small>
            {t('figure.peopleNote', {
              people: format.integer(run.people),
              posts: format.integer(run.posts),
            })}
          </small>
        </dd>
      </div>
      <div>
        <dt>{t('figure.objective')}</dt>
        <dd>
          <BeforeAfter before={run.objectiveBefore} after={run.objectiveAfter} lessIsBetter />
          <small>{t('figure.objectiveNote')}</small>
        </dd>
      </div>
    </dl>
  )
}

/** Of the shortage that was there: closed by moving, closed by nobody's move, left because a move was not worth it. */
function Cure({ run, shortages }: { run: PlanRun; shortages: PlanShortage[] }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const { showTab } = usePlanTab()
  const before = run.shortageBefore ?? 0
  const after = run.shortageAfter ?? 0
  const structural = Math.min(
    after,
    shortages.reduce((sum, { missing }) => sum + missing, 0),
  )
  const parts = [
    { key: 'cured', heads: Math.max(0, before - after) },
    { key: 'structural', heads: structural },
    { key: 'left', heads: after - structural },
  ]
  const all = parts.reduce((sum, { heads }) => sum + heads, 0)
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('cure.title')}
      </Title>
      {all === 0 ? (
        <p className="sl-muted">{t('cure.none')}</p>
      ) : (
        <>
          <div className="sl-cure" aria-hidden>
            {parts.map(({ key, heads }) => (
              <span key={key} data-part={key} style={{ flexGrow: heads }} />
            ))}
          </div>
          <ul className="sl-cure__list">
            {parts.map(({ key, heads }) => (
              <li key={key} data-part={key}>
                <strong>{format.integer(heads)}</strong>
                <span>
                  {t(`cure.${key}`)}
                  {key === 'structural' && heads > 0 && (
                    <>
                      {' '}
                      <Button variant="link" isInline onClick={() => showTab('kekurangan')}>
                        {t('cure.see')}
                      </Button>
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
