import { useTranslation } from 'react-i18next'
import type { PlanCriteria } from '@/api/types'
import { useFormat } from './useFormat'

/** What a plan weighs, in short sentences; limits that the rule set decides are left out. */
export function useCriteriaText() {
  const { t } = useTranslation('plans')
  const format = useFormat()
  return (criteria: PlanCriteria): string[] => {
    const { minTenureMonths, maxClassGain, maxKm } = criteria
    return [
      t(criteria.protectOrigin ? 'criteriaText.protected' : 'criteriaText.unprotected'),
      t(criteria.shortageFirst ? 'criteriaText.shortageFirst' : 'criteriaText.balanced'),
      t('criteriaText.weights', {
        move: format.integer(criteria.moveCost),
        km: format.integer(criteria.perKm),
        wish: format.integer(criteria.wishBonus),
      }),
      minTenureMonths !== null && minTenureMonths !== undefined
        ? t('criteriaText.tenure', { months: format.months(minTenureMonths) })
        : '',
      maxClassGain !== null && maxClassGain !== undefined
        ? t('criteriaText.classGain', { classes: format.integer(maxClassGain) })
        : '',
      maxKm !== null && maxKm !== undefined ? t('criteriaText.maxKm', { km: format.integer(maxKm) }) : '',
    ].filter(Boolean)
  }
}
