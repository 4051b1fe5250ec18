import { Button, PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { isProblem } from '@/api/problem'
import { usePermissions } from '@/api/session'
import type { DecreeDraft } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { PagePictures } from '@/components/letters/PagePictures'
import { useAsOf } from '@/lib/as-of'
import { useDebounced } from '@/lib/debounce'
import { useRefreshCases } from '../api'
import { readDraft, useDecreePreview, useDraft, useIssueDecree } from './api'
import { changesOf, commandOf, isWhole, startOf } from './decree'
import { DecreeFields } from './DecreeFields'
import { DecreeMembers } from './DecreeMembers'

/** Writes one decree for the chains of several cases, with its preview beside it. */
export function DecreeEditor({ cases }: { cases: string[] }) {
  const { t } = useTranslation(['letters', 'cases'])
  const draft = useDraft(cases)
  return (
    <>
      <PageHeader
        title={t('letters:decree.title')}
        lead={t('letters:decree.lead')}
        crumbs={[{ label: t('cases:title'), to: '/kasus' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        {draft.error && !draft.data ? (
          <ProblemAlert error={draft.error} retry={() => void draft.refetch()} />
        ) : draft.data ? (
          <Editor cases={cases} first={draft.data} />
        ) : (
          <Waiting />
        )}
      </PageSection>
    </>
  )
}

function Editor({ cases, first }: { cases: string[]; first: DecreeDraft }) {
  const { t } = useTranslation(['letters', 'cases'])
  const may = usePermissions()
  const { readOnly } = useAsOf()
  const navigate = useNavigate()
  const refresh = useRefreshCases()
  const [draft, setDraft] = useState(first)
  const [written, setWritten] = useState(() => startOf(first))
  const [sent, setSent] = useState({ text: '', key: '' })
  const [refusal, setRefusal] = useState<unknown>(null)
  const [fresh, setFresh] = useState<DecreeDraft>()
  const issue = useIssueDecree()
  const command = commandOf(draft, written)
  const settled = useDebounced(JSON.stringify(command), 700)
  const shown = JSON.parse(settled) as typeof command
  const preview = useDecreePreview(shown, isWhole(shown))
  const isReady = draft.members.every(({ ready }) => ready)

  const refused = async (error: unknown) => {
    if (isProblem(error) && error.status === 412) setFresh(await readDraft(cases).catch(() => undefined))
    setRefusal(error)
  }
  const decide = () => {
    if (!isWhole(command)) return setRefusal(null)
    const text = JSON.stringify(command)
    const key = sent.text === text ? sent.key : newIdempotencyKey()
    setSent({ text, key })
    setRefusal(null)
    issue.mutate(
      { command, key },
      {
        onSuccess: (decree) => {
          void refresh()
          void navigate(`/kasus/${decree.cases[0]}?tab=surat`)
        },
        onError: (error) => void refused(error),
      },
    )
  }
  return (
    <div className="sl-split">
      <div className="sl-plan-stack">
        <RefusalAlert
          error={refusal}
          changes={
            fresh &&
            changesOf(draft, fresh).map(({ subject }) =>
              t('letters:decree.changed', {
                number: subject.number,
                status: t(`cases:status.${subject.status}`),
              }),
            )
          }
          onReload={() => {
            if (fresh) setDraft(fresh)
            setFresh(undefined)
            setRefusal(null)
          }}
        />
        <DecreeMembers members={draft.members} />
        <DecreeFields written={written} example={draft.numberExample} onChange={setWritten} />
        {!isWhole(command) && <p role="status">{t('letters:decree.required')}</p>}
        {may('decrees:issue') && !readOnly && (
          <div>
            <Button
              onClick={decide}
              isLoading={issue.isPending}
              isDisabled={issue.isPending || !isReady || !isWhole(command)}
            >
              {t('letters:decree.issue')}
            </Button>
          </div>
        )}
      </div>
      <section className="sl-plan-card sl-split__beside" aria-label={t('letters:decree.preview')}>
        <ProblemAlert error={preview.error} />
        {preview.data ? (
          <div data-stale={preview.isPlaceholderData || settled !== JSON.stringify(command) || undefined}>
            <PagePictures preview={preview.data} />
          </div>
        ) : (
          preview.isFetching && <Waiting />
        )}
      </section>
    </div>
  )
}
