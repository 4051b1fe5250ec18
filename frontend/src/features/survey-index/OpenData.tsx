import { Button, Title } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { download } from '@/api/client'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { PUBLIC_RESULTS } from './api'

interface Props {
  government: string
  year: number
}

/** The same figures as files. */
export function OpenData({ government, year }: Props) {
  const { t } = useTranslation('survey-index')
  const fetching = useMutation({
    mutationFn: (media: 'csv' | 'json') =>
      download(PUBLIC_RESULTS, { government, year }, media, `survei-${government}-${year}`),
  })
  return (
    <section className="sl-card sl-no-print" aria-labelledby="public-data">
      <Title headingLevel="h2" size="lg" id="public-data">
        {t('public.data.title')}
      </Title>
      <p>{t('public.data.lead')}</p>
      <div className="sl-survey-tools">
        {(['csv', 'json'] as const).map((media) => (
          <Button
            key={media}
            variant="secondary"
            isDisabled={fetching.isPending}
            onClick={() => fetching.mutate(media)}
          >
            {t(`public.data.${media}`)}
          </Button>
        ))}
      </div>
      <ProblemAlert error={fetching.error} />
    </section>
  )
}
