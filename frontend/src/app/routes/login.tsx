import { Title } from '@patternfly/react-core'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { useSession } from '@/api/session'
import { Brand } from '@/components/layout/Brand'
import { LanguageSwitch } from '@/components/layout/LanguageSwitch'
import { LoginForm } from '@/features/session'

/** Only addresses of this application: `//elsewhere` is not one. */
const homeward = (next: string | null) => (next && /^\/(?![/\\])/.test(next) ? next : '/')

export function Component() {
  const { t } = useTranslation(['login', 'common'])
  const session = useSession()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const next = search.get('next')
  useEffect(() => {
    document.title = `${t('login:title')} · ${t('common:product')}`
  }, [t])
  if (session.data) return <Navigate to={homeward(next)} replace />
  return (
    <div className="sl-login">
      <aside className="sl-login__side">
        <Brand />
        <p className="sl-login__promise">{t('login:promise')}</p>
        <ul className="sl-login__points">
          {(['balance', 'proof', 'reasons'] as const).map((point) => (
            <li key={point}>{t(`login:points.${point}`)}</li>
          ))}
        </ul>
      </aside>
      <main className="sl-login__main" id="main-content">
        <div className="sl-login__card">
          <div className="sl-login__head">
            <Title headingLevel="h1" size="2xl">
              {t('login:title')}
            </Title>
            <LanguageSwitch />
          </div>
          {next && <p className="sl-muted">{t('login:again')}</p>}
          <LoginForm onSignedIn={() => void navigate(homeward(next), { replace: true })} />
          <p className="sl-muted sl-login__help">{t('login:help')}</p>
        </div>
      </main>
    </div>
  )
}
