import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useMe, usePermissions } from '@/api/session'
import type { NoticeView } from '@/api/types'
import { ActModal } from '@/components/acts/ActModal'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { AppLink } from '@/components/layout/AppLink'
import { useAsOf } from '@/lib/as-of'
import { correctNotice, stepNotice, useRefreshNotices } from './api'
import { SendModal } from './SendModal'

type Asked = 'send' | 'correct' | 'recall' | 'withdrawal'

/** Whether this person may change a notice: a head of an agency answers for the own units' notices only. */
export function useMayChange(notice: NoticeView) {
  const may = usePermissions()
  const { roles } = useMe()
  const { readOnly } = useAsOf()
  return may('notices:write') && !readOnly && (roles.includes('PLANNER') || notice.unitId !== null)
}

/** What can be done with a notice in its state. */
export function NoticeActs({ notice }: { notice: NoticeView }) {
  const { t } = useTranslation('notices')
  const navigate = useNavigate()
  const refresh = useRefreshNotices()
  const mayChange = useMayChange(notice)
  const [asked, setAsked] = useState<Asked>()
  const close = () => setAsked(undefined)
  const step = useMutation({
    mutationFn: (which: 'recall' | 'withdrawal') => stepNotice(notice, which),
    onSuccess: close,
    onSettled: () => refresh(),
  })
  if (!mayChange) return null
  const { status } = notice
  const isQuestion = asked === 'recall' || asked === 'withdrawal'
  const ask = (which: Asked) => {
    step.reset()
    setAsked(which)
  }
  return (
    <>
      {status === 'DRAFT' && (
        <>
          <Button onClick={() => ask('send')}>{t('send.open')}</Button>
          <AppLink to={`/pengumuman/${notice.id}/ubah`} className="pf-v6-c-button pf-m-secondary">
            {t('write.change')}
          </AppLink>
        </>
      )}
      {status === 'SCHEDULED' && (
        <Button variant="secondary" onClick={() => ask('recall')}>
          {t('recall.act')}
        </Button>
      )}
      {(status === 'DRAFT' || status === 'SCHEDULED') && (
        <Button variant="link" isDanger onClick={() => ask('withdrawal')}>
          {t('withdrawal.act')}
        </Button>
      )}
      {status === 'SENT' && (
        <Button variant="secondary" onClick={() => ask('correct')}>
          {t('correct.act')}
        </Button>
      )}
      {asked === 'send' && <SendModal notice={notice} onClose={close} />}
      {asked === 'correct' && (
        <ActModal
          title={t('correct.title')}
          lead={t('correct.body')}
          fields={[{ name: 'reason', label: t('correct.reason'), kind: 'long', required: true, max: 500 }]}
          confirmLabel={t('correct.confirm')}
          send={(values) => correctNotice(notice, values.reason?.trim() ?? '')}
          onDone={() => {
            void refresh()
            void navigate(`/pengumuman/${notice.id}/ubah`)
          }}
          onClose={close}
        />
      )}
      {isQuestion && (
        <ConfirmModal
          title={t(`${asked}.title`)}
          confirmLabel={t(`${asked}.act`)}
          danger={asked === 'withdrawal'}
          isOpen
          isBusy={step.isPending}
          error={step.error}
          onConfirm={() => step.mutate(asked)}
          onClose={close}
        >
          {t(`${asked}.body`)}
        </ConfirmModal>
      )}
    </>
  )
}
