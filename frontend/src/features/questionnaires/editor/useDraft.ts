import { useState } from 'react'
import type { QuestionForm, QuestionKind, QuestionnairePurpose, QuestionnaireVersion } from '@/api/types'
import {
  added,
  changed,
  copied,
  draftOf,
  isSame,
  moved,
  questionsOf,
  removed,
  type Drafted,
} from '../draft/draft'
import { placed, without, type PlacedFault } from '../draft/faults'

interface State {
  draft: Drafted[]
  faults: PlacedFault[]
  /** The draft before the last removal; gone with the next change. */
  before: Drafted[] | null
}

/** The questions while they are written: what is kept, what is not yet, and what is wrong with them. */
export function useDraft(version: QuestionnaireVersion, purpose: QuestionnairePurpose) {
  const [saved, setSaved] = useState(version)
  const [state, setState] = useState<State>(() => {
    const draft = draftOf(version.questions)
    return { draft, faults: placed(version.faults, draft), before: null }
  })
  const { draft, faults, before } = state
  const write = (next: Drafted[], patch: Partial<State> = {}) =>
    setState({ ...state, draft: next, before: null, ...patch })
  const isTold = (fault: PlacedFault) => fault.key !== null || fault.at !== '/questions'
  return {
    draft,
    faults,
    saved,
    isDirty: !isSame(draft, saved.questions),
    canUndo: before !== null,
    add: (kind: QuestionKind) => {
      const next = added(draft, kind, purpose)
      write(next, { faults: faults.filter(isTold) })
      return next.at(-1)
    },
    copy: (at: number) => {
      const next = copied(draft, at)
      write(next)
      return next[at + 1]
    },
    move: (at: number, to: number) => write(moved(draft, at, to)),
    remove: (at: number) =>
      write(removed(draft, at), {
        before: draft,
        faults: faults.filter(({ key }) => key !== draft[at]?.key),
      }),
    undo: () => before && write(before),
    change: (at: number, patch: Partial<QuestionForm>) => {
      const key = draft[at]?.key ?? ''
      write(changed(draft, at, patch), { faults: without(faults, key, Object.keys(patch)) })
    },
    /** The service has kept the questions that were sent. */
    accept: (answer: QuestionnaireVersion, sent: Drafted[]) => {
      // What was sent is what is kept, however the service writes it down.
      setSaved({ ...answer, questions: questionsOf(sent) })
      setState((now) => ({ ...now, faults: placed(answer.faults, sent) }))
    },
    /** The service has refused them, and says where. */
    refuse: (errors: Parameters<typeof placed>[0], sent: Drafted[]) => {
      const found = placed(errors, sent)
      setState((now) => ({ ...now, faults: found }))
      return found
    },
    /** Begins anew with other questions that somebody else has kept. */
    begin: (theirs: QuestionnaireVersion, questions: QuestionForm[]) => {
      const next = draftOf(questions)
      setSaved(theirs)
      setState({ draft: next, faults: placed(theirs.faults, draftOf(theirs.questions)), before: null })
      return next
    },
  }
}

export type DraftState = ReturnType<typeof useDraft>
