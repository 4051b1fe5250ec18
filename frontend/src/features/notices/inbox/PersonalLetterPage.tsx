import { Button, Label, PageSection, Title } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonalLetter } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { PageHeader } from '@/components/layout/PageHeader'
import { ReasonList } from '@/components/reasons/Reasons'
import { usePersonalLetter } from '../api'

/** What a plan changes for one person and why, in the words of the planner's screen and of the paper. */
export function PersonalLetterPage({ plan, employee }: { plan: string; employee: string }) {
  const { t } = useTranslation('inbox')
  const format = useFormat()
  const letter = usePersonalLetter(plan, employee)
  const one = letter.data
  return (
    <>
      <PageHeader
        title={one ? `${t('letter.title')}: ${one.name}` : t('letter.title')}
        lead={one && t('letter.lead', { plan: one.planName, day: format.date(one.effectiveOn) })}
        crumbs={[{ label: t('title'), to: '/kotak-masuk' }]}
        actions={
          one && (
            <Button
              component="a"
              href={`/api/v1/plans/${plan}/personal-letters/${employee}/document`}
              target="_blank"
              rel="noreferrer"
              variant="secondary"
            >
              {t('letter.print')}
            </Button>
          )
        }
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={letter.error} retry={() => void letter.refetch()} />
        {letter.isPending && <Waiting />}
        {one && <Letter letter={one} />}
      </PageSection>
    </>
  )
}

function Letter({ letter }: { letter: PersonalLetter }) {
  const { t, i18n } = useTranslation('inbox')
  const words = (sentence: { id: string; en: string }) => sentence[i18n.language === 'en' ? 'en' : 'id']
  return (
    <div className="sl-request">
      {!letter.released && <Alert isInline variant="info" title={t('letter.draft')} />}
      <Part title={t('letter.changes')}>
        <dl className="sl-letter-changes">
          {letter.changes.map(({ code, label, before, after, different }) => (
            <div key={code}>
              <dt>
                {words(label)}{' '}
                <Label isCompact color={different ? 'blue' : 'grey'}>
                  {t(different ? 'letter.changed' : 'letter.same')}
                </Label>
              </dt>
              {different ? (
                <>
                  <dd>
                    <small className="sl-muted">{t('letter.before')}</small> {before ?? '–'}
                  </dd>
                  <dd>
                    <small className="sl-muted">{t('letter.after')}</small> <strong>{after ?? '–'}</strong>
                  </dd>
                </>
              ) : (
                <dd>{after ?? before ?? '–'}</dd>
              )}
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t('letter.why')}>
        <ReasonList reasons={letter.reasons} />
      </Part>
      {(['rights', 'deadlines', 'support'] as const).map((part) => (
        <Part key={part} title={t(`letter.${part}`)}>
          <ul className="sl-letter-lines">
            {letter[part].map(({ code, sentence }) => (
              <li key={code}>{words(sentence)}</li>
            ))}
          </ul>
        </Part>
      ))}
    </div>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="sl-card">
    <Title headingLevel="h2" size="md">
      {title}
    </Title>
    {children}
  </section>
)
