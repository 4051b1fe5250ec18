import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError, isProblem } from '@/api/problem'
import type { QuestionForm, QuestionnaireVersion } from '@/api/types'
import { changeVersion, readVersion, stepVersion, useKeepVersion } from '../api'
import { questionsOf, type Drafted } from '../draft/draft'
import type { DraftState } from './useDraft'

interface Clash {
  mine: QuestionForm[]
  theirs: QuestionnaireVersion
}

/** Keeping and publishing a draft, and what comes in between. */
export function useEditorActs(state: DraftState) {
  const keep = useKeepVersion()
  const [clash, setClash] = useState<Clash>()
  const [error, setError] = useState<unknown>(null)
  const { saved } = state

  const refused = async (problem: unknown, sent: Drafted[]) => {
    if (!isProblem(problem)) return setError(problem)
    if (problem.status === 412) {
      const theirs = await readVersion(saved.questionnaireId, saved.id)
      if (theirs.status === 'DRAFT') return setClash({ mine: questionsOf(sent), theirs })
      return setError(new ApiError({ status: 409, code: 'questionnaire-published' }))
    }
    const { errors = [] } = problem.problem
    const isPlaced = errors.length > 0 && state.refuse(errors, sent).every(({ key }) => key !== null)
    setError(isPlaced ? null : problem)
  }
  const saving = useMutation({
    mutationFn: ({ on, sent }: { on: QuestionnaireVersion; sent: Drafted[] }) =>
      changeVersion(on, questionsOf(sent)),
  })
  const publishing = useMutation({
    mutationFn: () => stepVersion(saved, 'publication'),
    onSuccess: keep,
  })
  const save = async (on = saved, sent = state.draft): Promise<QuestionnaireVersion | null> => {
    setError(null)
    try {
      const answer = await saving.mutateAsync({ on, sent })
      state.accept(answer, sent)
      return answer
    } catch (problem) {
      await refused(problem, sent).catch(setError)
      return null
    }
  }
  return {
    error,
    clash,
    save,
    isBusy: saving.isPending,
    publish: publishing.mutate,
    isPublishing: publishing.isPending,
    publishError: publishing.error,
    forgetPublishError: publishing.reset,
    /** What was chosen of both versions, kept on top of theirs. */
    settle: (questions: QuestionForm[]) => {
      if (!clash) return
      setClash(undefined)
      const next = state.begin(clash.theirs, questions)
      void save(clash.theirs, next)
    },
    leaveClash: () => setClash(undefined),
  }
}
