import { createContext, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionnairePurpose } from '@/api/types'
import { problemText } from '@/components/feedback/problem-text'
import { faultAt, type PlacedFault } from '../draft/faults'
import type { WordsLanguage } from '../words'

interface Writing {
  /** In which the words are written at the moment. */
  language: WordsLanguage
  purpose: QuestionnairePurpose
  faults: PlacedFault[]
}

/** What every field of the editor needs to know. */
export const WritingContext = createContext<Writing>({ language: 'id', purpose: 'OWN', faults: [] })

export const useWriting = () => useContext(WritingContext)

/** The sentence of the fault at a place of a question, if there is one. */
export function useFaultText() {
  const { t } = useTranslation('problems')
  const { faults } = useWriting()
  return (question: string, at: string): string | undefined => {
    const fault = faultAt(faults, question, at)
    return fault && problemText(t, fault.code, fault.params)
  }
}
