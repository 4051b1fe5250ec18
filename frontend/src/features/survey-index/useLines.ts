import { useTranslation } from 'react-i18next'
import type { SurveyIndexLine, SurveyIndexView } from '@/api/types'
import { useUnitText } from './useUnitText'

export interface NamedLine {
  key: string
  name: string
  line: SurveyIndexLine
}

/** The lines of a comparison by name: units or services, whichever were asked for. */
export function useLines({ units, services }: Pick<SurveyIndexView, 'units' | 'services'>): NamedLine[] {
  const unitText = useUnitText()
  return [
    ...units.map((unit) => ({ key: unit.unitId + unit.own, name: unitText(unit), line: unit.line })),
    ...services.map(({ service, line }) => ({ key: service, name: service, line })),
  ]
}

/** What the lines are, for headings. */
export function useLineKind({ services }: Pick<SurveyIndexView, 'services'>) {
  const { t } = useTranslation('survey-index')
  return services.length > 0 ? t('filter.service') : t('filter.unit')
}
