import { Title } from '@patternfly/react-core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Brand } from '@/components/layout/Brand'
import { LanguageSwitch } from '@/components/layout/LanguageSwitch'
import { LetterCheckResult } from '@/features/letters'

/** The page behind the QR code of a letter; open to everybody. */
export function Component() {
  const { t } = useTranslation(['letters', 'common'])
  const { token = '' } = useParams()
  useEffect(() => {
    document.title = `${t('letters:check.title')} · ${t('common:product')}`
  }, [t])
  return (
    <main className="sl-letter-page" id="main-content">
      <header className="sl-letter-page__head">
        <Brand />
        <LanguageSwitch />
      </header>
      <Title headingLevel="h1" size="2xl">
        {t('letters:check.title')}
      </Title>
      <LetterCheckResult token={token} />
    </main>
  )
}
