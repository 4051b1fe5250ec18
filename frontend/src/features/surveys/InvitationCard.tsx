import { Button, ClipboardCopy, TextInput, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queryText } from '@/api/client'
import type { SurveyRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Field } from '@/components/form/Field'
import { useInvitation } from './api'
import { NotAsked } from './NotAsked'

const LONGEST_COUNTER = 60

/** A device that stays at its counter: it starts afresh after each person, and all of them share one network. */
function KioskMode({ survey, address }: { survey: SurveyRow; address: string }) {
  const { t } = useTranslation('surveys')
  return (
    <div className="sl-survey-kiosk sl-no-print">
      <Title headingLevel="h3" size="md">
        {t('kiosk.title')}
      </Title>
      <p className="sl-muted">
        {t('kiosk.lead')} {t(`kiosk.ceiling.${survey.tokens}`)}
      </p>
      <ClipboardCopy
        isReadOnly
        hoverTip={t('kiosk.copy')}
        clickTip={t('invitation.copied')}
        textAriaLabel={t('kiosk.address')}
      >
        {address}
      </ClipboardCopy>
      {survey.status === 'OPEN' && (
        <Button
          component="a"
          href={`/s/${survey.code}?kios=1`}
          target="_blank"
          rel="noreferrer"
          variant="secondary"
        >
          {t('kiosk.open')}
        </Button>
      )}
    </div>
  )
}

/** The way in for citizens: address, QR code, and the poster for a counter. */
export function InvitationCard({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const invitation = useInvitation(survey.id)
  const [counter, setCounter] = useState('')
  const needsCode = survey.status === 'OPEN' && survey.tokens === 'REQUIRED'
  const poster = `/api/v1/surveys/${survey.id}/poster${queryText({ counter: counter.trim() })}`
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('invitation.title')}
      </Title>
      <p className="sl-muted">{t(`invitation.lead.${needsCode ? 'CODE' : survey.status}`)}</p>
      <p className="sl-muted">
        {t('showing.offered', { languages: survey.languages.map((one) => t(`language.${one}`)).join(', ') })}
      </p>
      <NotAsked leftOut={survey.leftOut} />
      <ProblemAlert error={invitation.error} retry={() => void invitation.refetch()} />
      {invitation.data && (
        <div className="sl-survey-invitation">
          <img
            src={invitation.data.picture}
            alt={t('invitation.qr', { address: invitation.data.address })}
            width={140}
            height={140}
          />
          <ClipboardCopy
            isReadOnly
            hoverTip={t('invitation.copy')}
            clickTip={t('invitation.copied')}
            textAriaLabel={t('invitation.address')}
          >
            {invitation.data.address}
          </ClipboardCopy>
        </div>
      )}
      {invitation.data && survey.status !== 'CLOSED' && (
        <KioskMode survey={survey} address={`${invitation.data.address}?kios=1`} />
      )}
      {survey.status !== 'CLOSED' && (
        <div className="sl-survey-poster sl-no-print">
          <Field id="survey-counter" label={t('poster.counter')} optional hint={t('poster.hint')}>
            <TextInput
              id="survey-counter"
              value={counter}
              maxLength={LONGEST_COUNTER}
              onChange={(_, typed) => setCounter(typed)}
              aria-describedby="survey-counter-help"
            />
          </Field>
          <Button component="a" href={poster} target="_blank" rel="noreferrer" variant="secondary">
            {t('poster.open')}
          </Button>
        </div>
      )}
    </section>
  )
}
