import { useTranslation } from 'react-i18next'

/** Two beams in balance, the product's name, and whose it is. */
export function Brand({ government }: { government?: string }) {
  const { t } = useTranslation('common')
  return (
    <span className="sl-brand">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
        <path
          d="M3 12h10m9 0h7M3 20h6m9 0h11"
          stroke="currentColor"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <circle cx="17.5" cy="12" r="3" fill="#f2b84b" />
        <circle cx="13.5" cy="20" r="3" fill="#7fd1c7" />
      </svg>
      <span className="sl-brand__text">
        <span className="sl-brand__name">{t('product')}</span>
        {government && <span className="sl-brand__government">{government}</span>}
      </span>
    </span>
  )
}
