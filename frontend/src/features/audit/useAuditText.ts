import { useTranslation } from 'react-i18next'

/** Names what was done and to what; a code that has no words yet is shown as it is. */
export function useAuditText() {
  const { t } = useTranslation('audit')
  return {
    action: (code: string) => {
      const [thing, deed] = code
        .split('.', 2)
        .map((part, place) => t(`${place ? 'deeds' : 'entities'}.${part}`, ''))
      const composed = thing && deed ? t('composed', { thing, deed }) : code
      return t(`actions.${code.replaceAll('.', '_')}`, composed)
    },
    entity: (type: string) => t(`entities.${type}`, { defaultValue: type }),
    actor: (username: string) => (username === 'system' ? t('system') : username),
  }
}
