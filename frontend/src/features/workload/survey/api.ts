import { useQuery, useQueryClient } from '@tanstack/react-query'
import { get, post, put } from '@/api/client'
import type { OpenWorkloadSurvey, TellTask, WorkloadFormView, WorkloadSurveyRow } from '@/api/types'

const SURVEYS = '/workload-surveys'
const FORMS = '/workload-forms'

export const useWorkloadSurvey = (id: string) =>
  useQuery({
    queryKey: [SURVEYS, id],
    queryFn: ({ signal }) => get<WorkloadSurveyRow>(`${SURVEYS}/${id}`, undefined, signal),
  })

export const useWorkloadForm = (id: string) =>
  useQuery({
    queryKey: [FORMS, id],
    queryFn: ({ signal }) => get<WorkloadFormView>(`${FORMS}/${id}`, undefined, signal),
    // What is typed is compared with what was read: it is read anew when the reader says so.
    refetchOnWindowFocus: false,
    staleTime: Infinity,
  })

/** Reads everything anew that a step of a form or survey changes, the needs of posts included. */
export function useRefreshWorkloadSurveys() {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => /^\/(workload-|positions|position-map|forecast)/.test(String(queryKey[0])),
    })
}

/** Puts the newest state of a form in the place of the one on the screen. */
export function useKeepForm() {
  const queries = useQueryClient()
  return (form: WorkloadFormView) => queries.setQueryData([FORMS, form.id], form)
}

export const openWorkloadSurvey = (body: OpenWorkloadSurvey, idempotencyKey: string) =>
  post<WorkloadSurveyRow>(SURVEYS, { body, idempotencyKey })

export const closeWorkloadSurvey = (survey: WorkloadSurveyRow) =>
  post<WorkloadSurveyRow>(`${SURVEYS}/${survey.id}/closing`, { ifMatch: survey.version })

export const saveForm = (id: string, version: number, tasks: TellTask[]) =>
  put<WorkloadFormView>(`${FORMS}/${id}`, { body: { tasks }, ifMatch: version })

export const stepForm = (
  id: string,
  version: number,
  step: 'submission' | 'return' | 'acceptance' | 'acceptance-withdrawal',
  body?: { reason: string },
) => post<WorkloadFormView>(`${FORMS}/${id}/${step}`, { body, ifMatch: version })
