import { useTranslation } from 'react-i18next'
import { usePermissions } from '@/api/session'
import { NAVIGATION } from '../navigation'

/** The pages this person may open, with their names in the language in use. */
export function usePages() {
  const { t } = useTranslation('shell')
  const may = usePermissions()
  return NAVIGATION.flatMap(({ entries }) => entries)
    .filter(({ permission }) => may(permission))
    .map(({ key, path }) => ({ path, label: t(`nav.${key}`) }))
}
