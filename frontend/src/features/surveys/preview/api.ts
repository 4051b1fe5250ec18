import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { get } from '@/api/client'
import type { PublicSurvey } from '@/api/types'

/** A survey as citizens see it, in a language; looked at anew each time. */
export const useSurveyPreview = (id: string, language: string) =>
  useQuery({
    queryKey: ['/surveys', id, 'preview', language],
    queryFn: ({ signal }) => get<PublicSurvey>(`/surveys/${id}/preview`, { language }, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })

/** A question of either kind, as far as the phone shows it. */
export interface Shown {
  key: string
  text: string
  choices: string[]
}

/** The questions in their order; those with a condition, too. */
export const shownOf = ({ questions, asked }: PublicSurvey): Shown[] => [
  ...questions.map(({ element, question, answers }) => ({ key: element, text: question, choices: answers })),
  ...asked.map(({ code, text, choices }) => ({
    key: code,
    text,
    choices: choices.map(({ words }) => words),
  })),
]
