import { Button } from '@patternfly/react-core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionKind, Questionnaire, QuestionnaireVersion } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { ConfirmModal } from '@/components/feedback/ConfirmModal'
import { MOST_QUESTIONS, type Drafted } from '../draft/draft'
import { fieldId, focusFault, type PlacedFault } from '../draft/faults'
import { PhonePreview } from '../preview/PhonePreview'
import type { WordsLanguage } from '../words'
import { AddQuestion } from './AddQuestion'
import { ClashModal } from './ClashModal'
import { FaultSummary, SUMMARY_ID } from './FaultSummary'
import { LanguageTabs } from './LanguageTabs'
import { LeaveGuard } from './LeaveGuard'
import { QuestionCard, type QuestionAct } from './QuestionCard'
import { useDraft } from './useDraft'
import { useEditorActs } from './useEditorActs'
import { WritingContext } from './writing'

const PANEL = 'questionnaire-questions'

interface Props {
  questionnaire: Questionnaire
  version: QuestionnaireVersion
}

/** Writes the questions of a draft, with a phone beside it that asks them. */
export function Editor({ questionnaire: { purpose }, version }: Props) {
  const { t } = useTranslation('questionnaires')
  const state = useDraft(version, purpose)
  const acts = useEditorActs(state)
  const { draft, faults, isDirty } = state
  const [language, setLanguage] = useState<WordsLanguage>('id')
  const [open, setOpen] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const [isAsking, setAsking] = useState(false)
  const [, redraw] = useState(0)
  // What gets the focus once everything is drawn.
  const next = useRef<() => void>(null)
  useEffect(() => {
    next.current?.()
    next.current = null
  })
  const focusLater = (id: string) => {
    next.current = () => document.getElementById(id)?.focus()
  }
  const write = (question: Drafted | undefined) => {
    if (!question) return
    setOpen(question.key)
    focusLater(fieldId(question.key, `/text/${language}`))
  }
  const act = (which: QuestionAct, at: number) => {
    const { key = '' } = draft[at] ?? {}
    if (which === 'copy') return write(state.copy(at))
    if (which === 'remove') {
      state.remove(at)
      setTold(t('told.removed', { number: at + 1 }))
      return focusLater('question-undo')
    }
    const to = which === 'up' ? at - 1 : at + 1
    state.move(at, to)
    setTold(t('told.moved', { place: to + 1, count: draft.length }))
    const button = document.activeElement?.id
    focusLater(button || fieldId(key, '/toggle'))
  }
  const go = (fault: PlacedFault) => {
    setLanguage('id')
    setOpen(fault.key)
    next.current = () => focusFault(fault)
  }
  const publish = async () => {
    const kept = isDirty ? await acts.save() : state.saved
    if (!kept) return
    if (kept.faults.length === 0) return setAsking(true)
    focusLater(SUMMARY_ID)
    redraw((count) => count + 1)
  }
  return (
    <WritingContext value={{ language, purpose, faults }}>
      <div className="sl-questionnaire">
        <div className="sl-questionnaire__write">
          <RefusalAlert error={acts.error} />
          <FaultSummary draft={draft} faults={faults} onGo={go} />
          <LanguageTabs draft={draft} language={language} panel={PANEL} onChoose={setLanguage} />
          <section id={PANEL} role="tabpanel" aria-label={t('editor.questions')}>
            {draft.length === 0 && <p className="sl-muted">{t('editor.none')}</p>}
            <ol className="sl-questions">
              {draft.map((question, at) => (
                <QuestionCard
                  key={question.key}
                  draft={draft}
                  at={at}
                  isOpen={open === question.key}
                  isFull={draft.length >= MOST_QUESTIONS}
                  onToggle={() => setOpen(open === question.key ? null : question.key)}
                  onAct={(which) => act(which, at)}
                  onChange={(patch) => state.change(at, patch)}
                />
              ))}
            </ol>
            {state.canUndo && (
              <p className="sl-question__undo">
                {told}{' '}
                <Button variant="link" isInline id="question-undo" onClick={() => state.undo()}>
                  {t('editor.undo')}
                </Button>
              </p>
            )}
            <AddQuestion
              isFull={draft.length >= MOST_QUESTIONS}
              onAdd={(kind: QuestionKind) => write(state.add(kind))}
            />
          </section>
          <div className="sl-questionnaire__bar sl-no-print">
            <Button
              isAriaDisabled={!isDirty || acts.isBusy}
              isLoading={acts.isBusy}
              onClick={() => void acts.save()}
            >
              {t('editor.save')}
            </Button>
            <Button variant="secondary" isDisabled={acts.isBusy} onClick={() => void publish()}>
              {t('publication.act')}
            </Button>
            <span role="status" className="sl-muted">
              {t(isDirty ? 'editor.unsaved' : 'editor.saved')}
            </span>
          </div>
        </div>
        <PhonePreview draft={draft} language={language} open={open} />
      </div>
      <span className="pf-v6-screen-reader" role="status">
        {told}
      </span>
      {acts.clash && (
        <ClashModal
          mine={acts.clash.mine}
          theirs={acts.clash.theirs.questions}
          onSave={acts.settle}
          onClose={acts.leaveClash}
        />
      )}
      <ConfirmModal
        title={t('publication.title')}
        confirmLabel={t('publication.act')}
        isOpen={isAsking}
        isBusy={acts.isPublishing}
        error={acts.publishError}
        onConfirm={() => acts.publish()}
        onClose={() => {
          acts.forgetPublishError()
          setAsking(false)
        }}
      >
        {t('publication.body')}
      </ConfirmModal>
      <LeaveGuard isDirty={isDirty} />
    </WritingContext>
  )
}
