import { useTranslation } from 'react-i18next'
import type { AudienceGroup } from '@/api/types'

/** Who a notice is for, in words: one line a group, the first names and how many more there are. */
export function AudienceWords({ groups }: { groups: AudienceGroup[] }) {
  const { t } = useTranslation(['notices', 'common'])
  const words = ({ kind, count, names, roles }: AudienceGroup) => {
    if (kind === 'EVERYBODY') return t('notices:audience.everybody')
    const known = kind === 'ROLES' ? roles.map((role) => t(`common:role.${role}`)) : names
    if (known.length === 0) return t(`notices:audience.count.${kind}`, { count })
    const rest = count - known.length
    return rest > 0
      ? t('notices:audience.andMore', { names: known.join(', '), count: rest })
      : known.join(', ')
  }
  return (
    <ul className="sl-audience__words">
      {groups.map((group, index) => (
        <li key={index}>{words(group)}</li>
      ))}
    </ul>
  )
}
