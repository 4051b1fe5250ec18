import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { SurveyRow } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { useFormat } from '@/components/format/useFormat'
import { useCeilings } from './api'

/** How many answers the survey lets in, and that it is full. */
export function CeilingsCard({ survey }: { survey: SurveyRow }) {
  const { t } = useTranslation('surveys')
  const format = useFormat()
  const ceilings = useCeilings(survey.id, survey.status === 'OPEN')
  const { data } = ceilings
  return (
    <section className="sl-card">
      <Title headingLevel="h2" size="md">
        {t('ceilings.title')}
      </Title>
      <ProblemAlert error={ceilings.error} retry={() => void ceilings.refetch()} />
      {data?.full && (
        <Alert isInline variant="warning" title={t('ceilings.full')} component="h3">
          {t('ceilings.fullBody')}
        </Alert>
      )}
      {data && (
        <p className="sl-muted">
          {t(data.hourlyOwn ? 'ceilings.own' : 'ceilings.rules', { hourly: format.integer(data.hourly) })}{' '}
          {t('ceilings.most', { received: format.integer(data.received), most: format.integer(data.most) })}
        </p>
      )}
    </section>
  )
}
