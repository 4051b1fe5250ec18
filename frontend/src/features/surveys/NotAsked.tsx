import { useTranslation } from 'react-i18next'
import type { SatisfactionElement } from '@/api/types'

/** Says which elements a survey does not ask, so that nobody misses them in its figures. */
export function NotAsked({ leftOut }: { leftOut: SatisfactionElement[] }) {
  const { t } = useTranslation('surveys')
  if (leftOut.length === 0) return null
  const names = leftOut.map((element) => `${t(`element.${element}`)} (${element})`).join('; ')
  return <p className="sl-muted">{t('notAsked', { names })}</p>
}
