import { useTranslation } from 'react-i18next'

/** The label of a kind or field in the reader's language. */
export function useLabel() {
  const { i18n } = useTranslation()
  return (thing: { label: string; labelEn?: string }) =>
    i18n.language === 'en' ? (thing.labelEn ?? thing.label) : thing.label
}
