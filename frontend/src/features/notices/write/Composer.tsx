import { PageSection } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useNavigate } from 'react-router'
import { newIdempotencyKey } from '@/api/client'
import { isProblem } from '@/api/problem'
import type { NoticeView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { changeNotice, readAudience, useNotice, useRefreshNotices, writeNotice } from '../api'
import { NoticeForm, type Draft } from './NoticeForm'
import { EVERYBODY, partsOf, picksOf } from './audience'

/** What the page that was here before told about the draft. */
export interface ComposerState {
  nobody?: boolean
  removed?: string[]
}

const bodyOf = (draft: Draft) => ({
  title: draft.title.trim(),
  body: draft.body,
  audience: partsOf(draft.picks),
  byMail: draft.byMail,
  releasesPlanId: draft.releasesPlanId || null,
})

/** Writes a notice. It is kept as a draft; sending is the next page's matter, where the readers are shown. */
export function NewNotice() {
  const { t } = useTranslation('notices')
  const [sent, setSent] = useState({ text: '', key: '' })
  const goOn = useGoOn()
  return (
    <>
      <PageHeader
        title={t('write.title')}
        lead={t('write.lead')}
        crumbs={[{ label: t('title'), to: '/pengumuman' }]}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <NoticeForm
          initial={{ title: '', body: '', picks: [EVERYBODY], byMail: true, releasesPlanId: '' }}
          withTemplates
          save={(draft) => {
            const body = bodyOf(draft)
            const text = JSON.stringify(body)
            const key = sent.text === text ? sent.key : newIdempotencyKey()
            setSent({ text, key })
            return writeNotice(body, key)
          }}
          onSaved={goOn}
        />
      </PageSection>
    </>
  )
}

/** Writes a draft otherwise: a new notice, or the correction of one that was sent. */
export function ChangeNotice({ id }: { id: string }) {
  const { t } = useTranslation('notices')
  const notice = useNotice(id)
  const { key, state } = useLocation()
  const told = (state ?? {}) as ComposerState
  const goOn = useGoOn()
  const one = notice.data
  const crumbs = [
    { label: t('title'), to: '/pengumuman' },
    { label: one?.title ?? t('notice'), to: `/pengumuman/${id}` },
  ]
  return (
    <>
      <PageHeader
        title={t(one && one.edition > 1 ? 'write.correctTitle' : 'write.changeTitle')}
        lead={one?.correction && t('correction', { reason: one.correction })}
        crumbs={crumbs}
      />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={notice.error} retry={() => void notice.refetch()} />
        {notice.isPending && <Waiting />}
        {one && one.status !== 'DRAFT' && <Alert isInline variant="info" title={t('write.notDraft')} />}
        {one?.status === 'DRAFT' && (
          <NoticeForm
            // What was kept is shown anew, together with what the service says about it.
            key={`${one.version}-${key}`}
            initial={{
              title: one.title,
              body: one.body,
              picks: picksOf(one.audience),
              byMail: one.byMail,
              releasesPlanId: one.releasesPlanId ?? '',
            }}
            told={told}
            save={(draft) => changeNotice(id, one.version, bodyOf(draft))}
            onSaved={goOn}
            onReload={() => void notice.refetch()}
          />
        )}
      </PageSection>
    </>
  )
}

/** Leads to the draft with its readers; where nobody would get it, back to the field that names them. */
function useGoOn() {
  const navigate = useNavigate()
  const refresh = useRefreshNotices()
  return async (notice: NoticeView) => {
    const nobody = await readAudience(notice.id).then(
      () => false,
      (error) => isProblem(error, 'audience-empty'),
    )
    await refresh()
    const state: ComposerState = { nobody, removed: notice.removed }
    const address = `/pengumuman/${notice.id}`
    void navigate(nobody ? `${address}/ubah` : address, { state, replace: nobody })
  }
}
