import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type {
  BeginQuestionnaire,
  Page,
  QuestionForm,
  Questionnaire,
  QuestionnaireVersion,
  QuestionnaireVersionRow,
} from '@/api/types'

const QUESTIONNAIRES = '/questionnaires'

const versionPath = (id: string, versionId: string) => `${QUESTIONNAIRES}/${id}/versions/${versionId}`

/** All of them; they come on one page. */
export const useQuestionnaires = () =>
  useQuery({
    queryKey: [QUESTIONNAIRES],
    queryFn: ({ signal }) => get<Page<Questionnaire>>(QUESTIONNAIRES, undefined, signal),
    select: ({ items }) => items,
  })

export const useQuestionnaire = (id: string) =>
  useQuery({
    queryKey: [QUESTIONNAIRES, id],
    queryFn: ({ signal }) => get<Questionnaire>(`${QUESTIONNAIRES}/${id}`, undefined, signal),
  })

export const readVersion = (id: string, versionId: string, signal?: AbortSignal) =>
  get<QuestionnaireVersion>(versionPath(id, versionId), undefined, signal)

/** A version with its questions; forgotten with the page, so that writing never begins on an old state. */
export const useVersion = (id: string, versionId: string) =>
  useQuery({
    queryKey: [QUESTIONNAIRES, id, versionId],
    queryFn: ({ signal }) => readVersion(id, versionId, signal),
    gcTime: 0,
  })

/** Shows what the service answered, and reads the lists of versions anew. */
export function useKeepVersion() {
  const queries = useQueryClient()
  return (version: QuestionnaireVersion) => {
    queries.setQueryData([QUESTIONNAIRES, version.questionnaireId, version.id], version)
    void queries.invalidateQueries({ queryKey: [QUESTIONNAIRES], exact: true })
    void queries.invalidateQueries({ queryKey: [QUESTIONNAIRES, version.questionnaireId], exact: true })
  }
}

/** Reads everything of questionnaires anew. */
export function useRefreshQuestionnaires() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [QUESTIONNAIRES] })
}

export const beginQuestionnaire = (body: BeginQuestionnaire, idempotencyKey: string) =>
  post<Questionnaire>(QUESTIONNAIRES, { body, idempotencyKey })

export const renameQuestionnaire = ({ id, version }: Questionnaire, name: string) =>
  put<Questionnaire>(`${QUESTIONNAIRES}/${id}`, { body: { name }, ifMatch: version })

export const draftVersion = (id: string, idempotencyKey: string) =>
  post<QuestionnaireVersion>(`${QUESTIONNAIRES}/${id}/versions`, { idempotencyKey })

export const changeVersion = (
  { questionnaireId, id, version }: QuestionnaireVersion,
  questions: QuestionForm[],
) => put<QuestionnaireVersion>(versionPath(questionnaireId, id), { body: { questions }, ifMatch: version })

export const stepVersion = (
  { questionnaireId, id, version }: QuestionnaireVersion,
  step: 'publication' | 'retirement',
) => post<QuestionnaireVersion>(`${versionPath(questionnaireId, id)}/${step}`, { ifMatch: version })

/** What the row of a version in a list lacks for a step: its version number of changes. */
export const retireVersion = async (questionnaireId: string, { id }: QuestionnaireVersionRow) =>
  stepVersion(await readVersion(questionnaireId, id), 'retirement')
