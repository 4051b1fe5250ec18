import { TextArea, TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { QuestionWords } from '@/api/types'
import { Field } from '@/components/form/Field'
import { LONGEST_WORDS } from '../draft/draft'
import { fieldId } from '../draft/faults'
import type { WordsLanguage } from '../words'
import { useFaultText, useWriting } from './writing'

interface Props {
  question: string
  /** Pointer below the question, e.g. `/text`. */
  at: string
  label: string
  words: QuestionWords | null | undefined
  onChange: (words: QuestionWords) => void
  isLong?: boolean
}

/** One text in the language that is being written; the Indonesian words stand below the others. */
export function WordsInput({ question, at, label, words, onChange, isLong = false }: Props) {
  const { t } = useTranslation('questionnaires')
  const { language } = useWriting()
  const fault = useFaultText()(question, `${at}/${language}`)
  const id = fieldId(question, `${at}/${language}`)
  const hint = language !== 'id' && words?.id ? t('editor.original', { words: words.id }) : undefined
  const input = {
    id,
    value: words?.[language] ?? '',
    lang: language as WordsLanguage,
    maxLength: LONGEST_WORDS,
    'aria-describedby': fault || hint ? `${id}-help` : undefined,
    onChange: (_: unknown, typed: string) => onChange({ ...words, [language]: typed || null }),
  }
  return (
    <Field id={id} label={label} optional={language !== 'id'} hint={hint} error={fault}>
      {isLong ? (
        <TextArea
          {...input}
          rows={2}
          autoResize
          resizeOrientation="vertical"
          validated={fault ? 'error' : 'default'}
        />
      ) : (
        <TextInput {...input} type="text" validated={fault ? 'error' : 'default'} />
      )}
    </Field>
  )
}
