import { Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QuestionForm } from '@/api/types'
import { draftOf } from './draft/draft'
import { PhonePreview } from './preview/PhonePreview'
import { useQuestionText } from './useQuestionText'
import { wordsIn, type WordsLanguage } from './words'

/** Questions that nobody changes, and a phone that asks them. */
export function ReadQuestions({ questions }: { questions: QuestionForm[] }) {
  const { t } = useTranslation('questionnaires')
  const text = useQuestionText()
  const [language, setLanguage] = useState<WordsLanguage>('id')
  const [draft] = useState(() => draftOf(questions))
  return (
    <div className="sl-questionnaire">
      <ol className="sl-questions" aria-label={t('editor.questions')}>
        {draft.map((question, at) => (
          <li key={question.key} className="sl-question">
            <div className="sl-question__read">
              <h2 lang={language}>{`${at + 1}. ${wordsIn(question.text, language)}`}</h2>
              <span className="sl-chips">
                {question.kind && <Label isCompact>{t(`kind.${question.kind}`)}</Label>}
                {question.required && (
                  <Label isCompact color="teal">
                    {t('required')}
                  </Label>
                )}
                <span className="sl-muted">{question.code}</span>
              </span>
              <p className="sl-muted" lang={language}>
                {text.answers(question, language)}
              </p>
              {question.showIf && <p>{text.condition(question.showIf, draft, language)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <PhonePreview draft={draft} language={language} onLanguage={setLanguage} />
    </div>
  )
}
