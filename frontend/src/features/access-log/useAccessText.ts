import { useTranslation } from 'react-i18next'
import type { AccessLogRow } from '@/api/types'

/** Names what was read or done, and in which role; an act without words of its own is named by what it belongs to. */
export function useAccessText() {
  const { t } = useTranslation(['access-log', 'cases', 'common'])
  return {
    what: ({ what, used }: AccessLogRow): string => {
      if (!used) return t(`access-log:what.${what}`, { defaultValue: t('access-log:what.OTHER') })
      const [subject = '', act = ''] = what.split('.')
      const step = act.toUpperCase().replaceAll('-', '_')
      const place = t(`access-log:subject.${subject}`, { defaultValue: t('access-log:subject.other') })
      const done = t(`cases:action.${step}`, { defaultValue: '' })
      return done ? `${place}: ${done}` : place
    },
    roles: ({ roles }: AccessLogRow): string =>
      roles.map((role) => t(`common:role.${role}`, { defaultValue: role })).join(', ') ||
      t('access-log:application'),
  }
}
