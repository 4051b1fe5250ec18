import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { PublicSurveyResults } from '@/api/types'
import { createFormat } from '@/lib/format'

/** How the figures were made, in words. */
export function PublicMethod({ method }: Pick<PublicSurveyResults, 'method'>) {
  const { t, i18n } = useTranslation(['survey-index', 'surveys'])
  const format = createFormat(i18n.language)
  const { source, weight, confidence, least, leastGraded, classes } = method
  const from = (name: string) => format.decimal(classes[name], 2, true)
  return (
    <section className="sl-card" aria-labelledby="public-method">
      <Title headingLevel="h2" size="lg" id="public-method">
        {t('survey-index:public.method.title')}
      </Title>
      <p>{t('survey-index:public.method.source', { source })}</p>
      <p>{t(`surveys:method.${weight}`)}</p>
      <p>{t('survey-index:public.method.classes', { A: from('A'), B: from('B'), C: from('C') })}</p>
      <p>{t('survey-index:public.method.leastGraded', { least: format.integer(leastGraded) })}</p>
      <p>{t('survey-index:public.method.interval', { confidence: format.integer(confidence) })}</p>
      <p>{t('survey-index:public.method.least', { least: format.integer(least) })}</p>
    </section>
  )
}
