import { useParams } from 'react-router'
import { Brand } from '@/components/layout/Brand'
import { LanguageSwitch } from '@/components/layout/LanguageSwitch'
import { PublicResults } from '@/features/survey-index'

/** What citizens said of the services of a government; open to everybody. */
export function Component() {
  const { government = '' } = useParams()
  return (
    <main className="sl-public-page" id="main-content">
      <header className="sl-letter-page__head">
        <Brand />
        <LanguageSwitch />
      </header>
      <PublicResults government={government} />
    </main>
  )
}
