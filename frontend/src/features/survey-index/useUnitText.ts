import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { SurveyIndexUnitLine } from '@/api/types'

/** The name of a unit in a comparison; says so where the unit is no more. */
export function useUnitText() {
  const { t } = useTranslation('survey-index')
  return useCallback(({ unitName }: Pick<SurveyIndexUnitLine, 'unitName'>) => unitName ?? t('goneUnit'), [t])
}
