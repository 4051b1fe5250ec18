import { useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { Page, QuestionResults, Questionnaire, SurveyAudience } from '@/api/types'

const WHILE_OPEN_MILLIS = 15_000

/** All questionnaires; they come on one page. */
export const useAskable = () =>
  useQuery({
    queryKey: ['/questionnaires'],
    queryFn: ({ signal }) => get<Page<Questionnaire>>('/questionnaires', undefined, signal),
    select: ({ items }) => items,
  })

/** @param isLive whether answers still come in */
export const useQuestionResults = (survey: string, isLive: boolean) =>
  useQuery({
    queryKey: ['/surveys', survey, 'question-results'],
    queryFn: ({ signal }) => get<QuestionResults>(`/surveys/${survey}/question-results`, undefined, signal),
    refetchInterval: isLive ? WHILE_OPEN_MILLIS : false,
  })

export const isOfEmployees = (audience: SurveyAudience) => audience !== 'PUBLIC'

/** A published version that a new survey can ask. */
export interface AskableVersion {
  id: string
  number: number
  questionnaire: Questionnaire
}

/** The newest published version of each questionnaire but the official one, which needs none. */
export const askableOf = (all: Questionnaire[]): AskableVersion[] =>
  all
    .filter(({ purpose }) => purpose !== 'SATISFACTION')
    .flatMap((questionnaire) => {
      const newest = questionnaire.versions.find(({ status }) => status === 'PUBLISHED')
      return newest ? [{ id: newest.id, number: newest.number, questionnaire }] : []
    })

/** The version that a survey asks already, although there may be a newer one. */
export const versionOf = (all: Questionnaire[], versionId: string): AskableVersion | undefined =>
  all.flatMap((questionnaire) =>
    questionnaire.versions
      .filter(({ id }) => id === versionId)
      .map(({ id, number }) => ({ id, number, questionnaire })),
  )[0]

/** Who can be asked with a questionnaire; whoever sees one unit only asks the people of that unit. */
export function audiencesFor(version: AskableVersion | undefined, isWhole: boolean): SurveyAudience[] {
  if (!version) return ['PUBLIC']
  const employees: SurveyAudience[] = isWhole
    ? ['UNIT_EMPLOYEES', 'ALL_EMPLOYEES', 'NAMED_EMPLOYEES']
    : ['UNIT_EMPLOYEES']
  return version.questionnaire.purpose === 'OWN' ? ['PUBLIC', ...employees] : employees
}
