import { Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { changeLanguage, LANGUAGES } from '@/i18n'

/** Indonesian or English; each is named in its own language. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common')
  return (
    <div className="sl-language" role="group" aria-label={t('language.label')}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          variant="plain"
          size="sm"
          lang={language}
          aria-label={t(`language.${language}`)}
          aria-pressed={i18n.language === language}
          onClick={() => void changeLanguage(language)}
        >
          {language.toUpperCase()}
        </Button>
      ))}
    </div>
  )
}
