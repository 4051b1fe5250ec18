import { Title } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { PublicSurveyLine } from '@/api/types'
import { createFormat } from '@/lib/format'
import { quarterOf } from './quarter'

const BEST = 4

/** The nine elements of everybody in the year, or in the latest quarter that is told. */
export function PublicElements({ city }: { city: PublicSurveyLine }) {
  const { t, i18n } = useTranslation(['survey-index', 'surveys'])
  const format = createFormat(i18n.language)
  const told = city.year?.index ? city.year : city.quarters.findLast(({ index }) => index)
  if (!told) return null
  const period =
    told === city.year
      ? t('survey-index:public.wholeYear', { year: told.from.slice(0, 4) })
      : t('survey-index:periodName.QUARTER', { ...quarterOf(told.from) })
  return (
    <section className="sl-card" aria-labelledby="public-elements">
      <Title headingLevel="h3" size="lg" id="public-elements">
        {t('survey-index:public.elements', { period })}
      </Title>
      <p className="sl-muted">{t('survey-index:public.elementsLead')}</p>
      <dl className="sl-public-elements">
        {told.elements.map(({ element, mean }) => (
          <div key={element}>
            <dt>{t(`surveys:element.${element}`)}</dt>
            <dd>
              <b>{format.decimal(mean, 2, true)}</b>
              <meter min={1} max={BEST} value={mean} aria-label={t(`surveys:element.${element}`)} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
