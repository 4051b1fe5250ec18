import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { FIELDS } from './sheet'

const isElement = (field: string) => FIELDS.some((one) => one.isElement && one.name === field)

/** Names the fields of a sheet and what was typed into them. */
export function useSheetText() {
  const { t } = useTranslation(['survey-paper', 'surveys'])
  const field = useCallback(
    (name: string) =>
      isElement(name) ? `${name} ${t(`surveys:element.${name}`)}` : t(`survey-paper:fact.${name}`),
    [t],
  )
  const value = useCallback(
    (name: string, typed: string | null) => {
      if (typed === null) return t('survey-paper:blank')
      return isElement(name) ? typed : t(`survey-paper:option.${name}.${typed}`)
    },
    [t],
  )
  return { field, value }
}
