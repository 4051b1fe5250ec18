import { Button, ClipboardCopy, DescriptionList, List, ListItem, Title } from '@patternfly/react-core'
import { DownloadIcon } from '@patternfly/react-icons'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { download } from '@/api/client'
import type { PlanRun, PlanVerification, PlanView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useVerifyPlan } from '../api'
import { Fact } from './CriteriaCard'

/** The proof that no plan is better, and the button that has it checked anew by a program that shares no code. */
export function CertificateTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const verify = useVerifyPlan(plan.id)
  const fetching = useMutation({
    mutationFn: (part: 'certificate' | 'instance') =>
      download(`/plans/${plan.id}/${part}`, {}, 'json', `${part}-${plan.id}`),
  })
  if (!plan.run) return null
  return (
    <div className="sl-plan-columns">
      <section className="sl-plan-card">
        <Title headingLevel="h2" size="md">
          {t('certificate.title')}
        </Title>
        <p>{t('certificate.meaning')}</p>
        <div className="sl-certificate__actions">
          <Button onClick={() => verify.mutate()} isLoading={verify.isPending} isDisabled={verify.isPending}>
            {t(verify.isPending ? 'certificate.verifying' : 'certificate.verify')}
          </Button>
          {(['certificate', 'instance'] as const).map((part) => (
            <Button
              key={part}
              variant="secondary"
              icon={<DownloadIcon />}
              onClick={() => fetching.mutate(part)}
              isDisabled={fetching.isPending}
            >
              {t(`certificate.download.${part}`)}
            </Button>
          ))}
        </div>
        <ProblemAlert error={fetching.error} />
        <ProblemAlert error={verify.error} retry={() => verify.mutate()} />
        <div aria-live="polite">{verify.data && <Outcome outcome={verify.data} />}</div>
        <p className="sl-muted">{t('certificate.pseudonyms')}</p>
      </section>
      <Provenance plan={plan} run={plan.run} />
    </div>
  )
}

function Outcome({ outcome }: { outcome: PlanVerification }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  if (outcome.accepted)
    return (
      <Alert isInline variant="success" title={t('certificate.accepted')}>
        {t('certificate.acceptedBody', {
          pairs: format.integer(outcome.pairsChecked),
          people: format.integer(outcome.people),
          posts: format.integer(outcome.posts),
          objective: format.integer(outcome.objective),
          millis: format.integer(outcome.millis),
        })}
      </Alert>
    )
  return (
    <Alert isInline variant="danger" title={t('certificate.refused')}>
      <p>{t('certificate.refusedBody')}</p>
      <List>
        {outcome.problems.map((problem) => (
          <ListItem key={problem}>
            <ProblemLine problem={problem} />
          </ListItem>
        ))}
      </List>
    </Alert>
  )
}

/** `ABOVE_CAP: slot P.12 has 3 holders` – the code in words, the place as the verifier wrote it. */
function ProblemLine({ problem }: { problem: string }) {
  const { t } = useTranslation('plans')
  const [code = '', ...detail] = problem.split(': ')
  return (
    <>
      {t([`certificate.problem.${code}`, 'certificate.problem.other'], { code })}
      {detail.length > 0 && (
        <small className="sl-muted sl-post__unit">
          <code>{detail.join(': ')}</code>
        </small>
      )}
    </>
  )
}

function Provenance({ plan, run }: { plan: PlanView; run: PlanRun }) {
  const { t } = useTranslation(['plans', 'common'])
  const format = useFormat()
  const copy = (text: string | null) =>
    text ? (
      <ClipboardCopy
        isReadOnly
        hoverTip={t('certificate.copy')}
        clickTip={t('certificate.copied')}
        copyAriaLabel={t('certificate.copy')}
        textAriaLabel={t('certificate.value')}
        className="sl-hash"
      >
        {text}
      </ClipboardCopy>
    ) : (
      '–'
    )
  return (
    <section className="sl-plan-card">
      <Title headingLevel="h2" size="md">
        {t('certificate.provenance')}
      </Title>
      <DescriptionList isCompact>
        <Fact term={t('certificate.inputHash')}>{copy(run.inputHash)}</Fact>
        <Fact term={t('certificate.seed')}>{copy(run.seed)}</Fact>
        <Fact term={t('certificate.solver')}>{run.solverVersion ?? '–'}</Fact>
        <Fact term={t('ruleSet')}>
          {plan.ruleSet ? t('ruleSetName', { name: plan.ruleSet.name, version: plan.ruleSet.version }) : '–'}
        </Fact>
        <Fact term={t('certificate.finishedAt')}>{format.instant(run.finishedAt)}</Fact>
        <Fact term={t('certificate.firstCheck')}>
          {run.verification
            ? t(run.verification.accepted ? 'certificate.checkedYes' : 'certificate.checkedNo', {
                at: format.instant(run.verification.checkedAt),
                pairs: format.integer(run.verification.pairsChecked),
              })
            : '–'}
        </Fact>
        <Fact term={t('certificate.size')}>
          {t('certificate.sizeOf', {
            people: format.integer(run.movable),
            posts: format.integer(run.posts),
            arcs: format.integer(run.arcs),
          })}
        </Fact>
      </DescriptionList>
    </section>
  )
}
