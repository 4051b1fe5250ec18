import { useParams } from 'react-router'
import { Brand } from '@/components/layout/Brand'
import { LanguageSwitch } from '@/components/layout/LanguageSwitch'
import { UnnamedConcern } from '@/features/concerns'

/** A worry without a name; open to everybody, and it looks at no session. */
export function Component() {
  const { government = '' } = useParams()
  return (
    <main className="sl-public-page sl-voice__page" id="main-content">
      <header className="sl-letter-page__head">
        <Brand />
        <LanguageSwitch />
      </header>
      <UnnamedConcern government={government} />
    </main>
  )
}
