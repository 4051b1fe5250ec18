import type { QuestionWords } from '@/api/types'

/** Languages of the public page; the first is needed, the others stand in for nobody. */
export const LANGUAGES = ['id', 'en', 'jv'] as const
export type WordsLanguage = (typeof LANGUAGES)[number]

type Given = QuestionWords | null | undefined

export const isThere = (text: string | null | undefined) => Boolean(text?.trim())

/** In a language, or in Indonesian where nobody has translated it: as the public page does. */
export const wordsIn = (words: Given, language: WordsLanguage): string => {
  const text = words?.[language]
  return (isThere(text) ? text : words?.id)?.trim() ?? ''
}

/** How many texts have Indonesian words but none in the language. */
export const untranslated = (all: Given[], language: WordsLanguage) =>
  all.filter((words) => isThere(words?.id) && !isThere(words?.[language])).length
