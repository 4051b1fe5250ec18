import { Title } from '@patternfly/react-core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { useMe } from '@/api/session'
import type { CaseProgress, MutationCaseView } from '@/api/types'
import { DueDate } from '@/components/cases/DueDate'
import { expected } from './steps'

interface Props {
  one: MutationCaseView
  progress: CaseProgress
  /** The reader is the person it is about. */
  isOwn: boolean
}

/** Where a step comes from, in the reader's words; texts of law keep their own names. */
const sourceText = (source: string, t: TFunction) =>
  source
    .replace(/,?\s*domain reference [\d.]+/g, '')
    .replace('own procedure', t('cases:ownProcedure'))
    .replace(/\bart\./g, t('cases:article')) || t('cases:ownProcedure')

/** Where the case stands: what has to happen next, who has to do it, until when. */
export function Standing({ one, progress, isOwn }: Props) {
  const { t } = useTranslation(['cases', 'common'])
  const me = useMe()
  const step = expected(progress.next)
  return (
    <section className="sl-plan-card sl-standing" data-late={progress.lateBy > 0 || undefined}>
      <Title headingLevel="h2" size="md">
        {t(isOwn ? 'cases:own.title' : 'cases:standing')}
      </Title>
      <p>{t(`cases:${isOwn ? 'own' : 'plain'}.${one.status}`)}</p>
      {step && (
        <dl className="sl-standing__facts">
          <div>
            <dt>{t('cases:nextStep')}</dt>
            <dd>{t(`cases:action.${step.action}`)}</dd>
          </div>
          <div>
            <dt>{t('cases:nextActor')}</dt>
            <dd>
              {step.roles.map((role) => t(`common:role.${role}`)).join(', ')}
              {step.side && one.transfer && (
                <>
                  {' · '}
                  {t('cases:sideOf', {
                    side: t(`cases:side.${step.side}`),
                    name: step.side === one.transfer.side ? me.government.name : one.transfer.counterpart,
                  })}
                  {step.recorded && ` (${t('cases:recorded')})`}
                </>
              )}
              {step.mine && <strong> · {t('cases:yours')}</strong>}
            </dd>
          </div>
          <div>
            <dt>{t('cases:column.dueOn')}</dt>
            <dd>
              <DueDate dueOn={one.dueOn} lateBy={progress.lateBy} />
            </dd>
          </div>
          <div>
            <dt>{t('cases:basis')}</dt>
            <dd>{sourceText(step.source, t)}</dd>
          </div>
        </dl>
      )}
    </section>
  )
}
