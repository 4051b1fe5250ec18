import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WorkloadFormView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { Alert } from '@/components/feedback/Alert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { useFormat } from '@/components/format/useFormat'
import { saveForm, stepForm, useKeepForm, useRefreshWorkloadSurveys } from './api'
import { addedTask, type Change, commandOf, draftsOf, faultsOf, isTold, sumOf } from './draft'
import { PositionEditor } from './PositionEditor'

interface Props {
  view: WorkloadFormView
  onReload: () => void
}

/** All posts of a unit with their tasks, typed and added up at once; kept as a draft, then handed in. */
export function FormEditor({ view, onReload }: Props) {
  const { t, i18n } = useTranslation('workload-survey')
  const language = i18n.language
  const keep = useKeepForm()
  const refresh = useRefreshWorkloadSurveys()
  const [read, setRead] = useState(view.version)
  const [drafts, setDrafts] = useState(() => draftsOf(view, language))
  const [added, setAdded] = useState(0)
  const [isDirty, setDirty] = useState(false)
  const [isHandingIn, setHandingIn] = useState(false)
  const [kept, setKept] = useState(false)

  // Somebody else's version, or the one just saved, takes the place of what stands on the screen.
  if (view.version !== read) {
    setRead(view.version)
    setDrafts(draftsOf(view, language))
    setDirty(false)
  }
  useEffect(() => {
    if (!isDirty) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [isDirty])

  const write = () =>
    saveForm(
      view.id,
      view.version,
      drafts.filter(isTold).map((one) => commandOf(one, language)),
    )
  const save = useMutation({
    mutationFn: write,
    onSuccess: (saved) => {
      keep(saved)
      setKept(true)
    },
  })
  const submit = useMutation({
    mutationFn: async () => {
      const saved = isDirty ? await write() : view
      keep(saved)
      return stepForm(view.id, saved.version, 'submission')
    },
    onSuccess: (sent) => {
      keep(sent)
      void refresh()
    },
    onSettled: () => setHandingIn(false),
  })
  const change = (key: string, patch: Change) => {
    setDrafts((all) => all.map((one) => (one.key === key ? { ...one, ...patch } : one)))
    setDirty(true)
    setKept(false)
  }
  const wrong = drafts.find(
    (one) => faultsOf(one, language).length > 0 || (isTold(one) && !one.taskName.trim()),
  )
  const checked = (then: () => void) => {
    const field = wrong && (faultsOf(wrong, language)[0] ?? 'taskName')
    if (wrong) document.getElementById(`told-${wrong.key}-${field}`)?.focus()
    else then()
  }
  const sums = view.positions.map((post) =>
    sumOf(
      post,
      drafts.filter(({ positionId }) => positionId === post.positionId),
      view,
      language,
    ),
  )
  const waiting = sums.reduce((sum, one) => sum + one.waiting, 0)
  return (
    <div className="sl-told">
      <p className="sl-muted">{t('form.help')}</p>
      {view.positions.map((post, index) => (
        <PositionEditor
          key={post.positionId}
          post={post}
          sum={sums[index]!}
          view={view}
          drafts={drafts.filter(({ positionId }) => positionId === post.positionId)}
          onChange={change}
          onAdd={() => {
            setDrafts([...drafts, addedTask(post.positionId, added)])
            setAdded(added + 1)
            setDirty(true)
          }}
          onRemove={(key) => {
            setDrafts(drafts.filter((one) => one.key !== key))
            setDirty(true)
          }}
        />
      ))}
      <div className="sl-told__foot">
        <RefusalAlert error={save.error ?? submit.error} onReload={onReload} />
        {wrong && (
          <Alert isInline isPlain variant="danger" title={t('form.wrong', { task: wrong.taskName || '–' })} />
        )}
        <Totals sums={sums} waiting={waiting} />
        <div className="sl-told__acts">
          <Button
            variant="secondary"
            isDisabled={!isDirty || save.isPending}
            isLoading={save.isPending}
            onClick={() => checked(() => save.mutate())}
          >
            {t('form.save')}
          </Button>
          <Button isDisabled={save.isPending} onClick={() => checked(() => setHandingIn(true))}>
            {t('form.submit')}
          </Button>
          <span role="status" className="sl-muted">
            {kept && !isDirty ? t('form.saved') : isDirty ? t('form.unsaved') : ''}
          </span>
        </div>
      </div>
      <ConfirmModal
        title={t('form.submitTitle')}
        confirmLabel={t('form.submit')}
        isOpen={isHandingIn}
        isBusy={submit.isPending}
        onConfirm={() => submit.mutate()}
        onClose={() => setHandingIn(false)}
      >
        {waiting > 0 ? t('form.submitWaiting', { count: waiting }) : t('form.submitBody')}
      </ConfirmModal>
    </div>
  )
}

function Totals({ sums, waiting }: { sums: { minutes: number; need: number }[]; waiting: number }) {
  const { t } = useTranslation('workload-survey')
  const format = useFormat()
  return (
    <p className="sl-told__total">
      {t('form.total', {
        minutes: format.integer(Math.round(sums.reduce((sum, one) => sum + one.minutes, 0))),
        need: format.decimal(
          sums.reduce((sum, one) => sum + one.need, 0),
          2,
          true,
        ),
      })}{' '}
      {waiting > 0 && <strong>{t('form.waiting', { count: waiting })}</strong>}
    </p>
  )
}
