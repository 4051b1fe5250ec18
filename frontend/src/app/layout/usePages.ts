import { useTranslation } from 'react-i18next'
import { useMe, usePermissions } from '@/api/session'
import { NAVIGATION } from '../navigation'

/** The pages this person may open, by group; for who is an employee and nothing else, people are the person. */
export function usePageGroups() {
  const { t } = useTranslation('shell')
  const may = usePermissions()
  const { employeeId, roles } = useMe()
  const isOnlyEmployee = employeeId !== null && roles.every((role) => role === 'EMPLOYEE')
  return NAVIGATION.map(({ group, entries }) => ({
    group,
    pages: entries
      .filter(
        ({ permission, role, isOwn }) =>
          may(permission) && (!role || roles.includes(role)) && (!isOwn || employeeId !== null),
      )
      .map(({ key, path, icon }) =>
        key === 'employees' && isOnlyEmployee
          ? { key, icon, path: `${path}/${employeeId}`, label: t('nav.ownData') }
          : { key, icon, path, label: t(`nav.${key}`) },
      ),
  })).filter(({ pages }) => pages.length > 0)
}

/** The same in one list. */
export const usePages = () => usePageGroups().flatMap(({ pages }) => pages)
