import { Button, Label } from '@patternfly/react-core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import type { OwnSurvey, OwnToken } from '@/api/types'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { fetchToken, OWN } from './api'

/** One survey of employees: the code is fetched once and opens the public page. */
export function OwnSurveyCard({ survey }: { survey: OwnSurvey }) {
  const { t } = useTranslation('own-surveys')
  const format = useFormat()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const [token, setToken] = useState<OwnToken>()
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (token) link.current?.focus()
  }, [token])
  const fetching = useMutation({
    mutationFn: () => fetchToken(survey.id),
    onSuccess: (fetched) => {
      setToken(fetched)
      setAsking(false)
    },
    // The code stays on the page; the list may say from now on that it was fetched.
    onSettled: (_, error) => isProblem(error) && queries.invalidateQueries({ queryKey: OWN }),
    gcTime: 0,
  })
  return (
    <section className="sl-card" aria-labelledby={`own-survey-${survey.id}`}>
      <h2 id={`own-survey-${survey.id}`}>{survey.title}</h2>
      <span className="sl-chips">
        <Label isCompact>{t(`purpose.${survey.purpose}`)}</Label>
        <span className="sl-muted">{t('until', { day: format.date(survey.closesOn) })}</span>
      </span>
      {token ? (
        <div className="sl-own-surveys__code" role="status">
          <p>{t('fetched.code')}</p>
          <code>{token.token}</code>
          <p className="sl-muted">{t('fetched.once')}</p>
          <a ref={link} href={token.path} className="pf-v6-c-button pf-m-primary">
            {t('fetched.open')}
          </a>
        </div>
      ) : survey.fetched ? (
        <p className="sl-muted">{t('fetched.before')}</p>
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{t('fetch.open')}</Button>
        </div>
      )}
      <ConfirmModal
        title={t('fetch.title')}
        confirmLabel={t('fetch.act')}
        isOpen={isAsking}
        isBusy={fetching.isPending}
        error={fetching.error}
        onConfirm={() => fetching.mutate()}
        onClose={() => {
          fetching.reset()
          setAsking(false)
        }}
      >
        {t('fetch.body')}
      </ConfirmModal>
    </section>
  )
}
