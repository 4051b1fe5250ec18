import { Button, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PublicSurvey, SurveyRow } from '@/api/types'
import { Modal } from '@/components/feedback/Modal'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { shownOf, useSurveyPreview } from './api'

interface Props {
  survey: SurveyRow
  onClose: () => void
}

/** A survey on a phone before it is opened: every page can be turned, and nothing is kept. */
export function SurveyPreview({ survey, onClose }: Props) {
  const { t } = useTranslation(['surveys', 'common'])
  const [language, setLanguage] = useState('id')
  const preview = useSurveyPreview(survey.id, language)
  return (
    <Modal isOpen variant="small" onClose={onClose} aria-labelledby="survey-preview-title">
      <ModalHeader
        labelId="survey-preview-title"
        title={t('surveys:preview.title')}
        description={t('surveys:preview.lead')}
      />
      <ModalBody>
        <ProblemAlert error={preview.error} retry={() => void preview.refetch()} />
        {preview.isPending && <Waiting />}
        {preview.data && <Phone page={preview.data} language={language} onLanguage={setLanguage} />}
      </ModalBody>
      <ModalFooter>
        <Button variant="secondary" onClick={onClose}>
          {t('common:close')}
        </Button>
      </ModalFooter>
    </Modal>
  )
}

interface PhoneProps {
  page: PublicSurvey
  language: string
  onLanguage: (language: string) => void
}

/** Step 0 begins; the one after the questions is where answers would be sent. */
function Phone({ page, language, onLanguage }: PhoneProps) {
  const { t } = useTranslation('surveys')
  const heading = useRef<HTMLHeadingElement>(null)
  const [step, setStep] = useState(0)
  const [chosen, setChosen] = useState<Record<string, number>>({})
  const questions = shownOf(page)
  const question = questions[step - 1]
  const turn = (to: number) => {
    setStep(to)
    heading.current?.focus()
  }
  const text = step === 0 ? page.service : (question?.text ?? t('preview.end'))
  return (
    <div className="sl-phone sl-survey-phone">
      <div className="sl-phone__head">
        <span className="sl-chips">
          {page.languages.map((one) => (
            <Button
              key={one}
              size="sm"
              variant="link"
              isInline
              aria-pressed={one === language}
              onClick={() => onLanguage(one)}
            >
              {t(`language.${one}`)}
            </Button>
          ))}
        </span>
      </div>
      <div className="sl-phone__case">
        <div className="sl-phone__screen">
          <p className="sl-phone__progress">
            {question ? t('preview.progress', { number: step, count: questions.length }) : page.unit}
          </p>
          <progress aria-hidden="true" value={step} max={questions.length + 1} />
          <h3 ref={heading} tabIndex={-1} id="preview-question" lang={question ? language : undefined}>
            {text}
          </h3>
          {step === 0 && (
            <>
              <p>{page.title}</p>
              <button type="button" className="sl-phone__primary" onClick={() => turn(1)}>
                {t('preview.begin')}
              </button>
            </>
          )}
          {question && (
            <div
              role="group"
              aria-labelledby="preview-question"
              className="sl-phone__answers"
              lang={language}
            >
              {question.choices.map((words, at) => (
                <button
                  key={words}
                  type="button"
                  aria-pressed={chosen[question.key] === at}
                  onClick={() => {
                    setChosen({ ...chosen, [question.key]: at })
                    turn(step + 1)
                  }}
                >
                  {words}
                </button>
              ))}
            </div>
          )}
          {question?.choices.length === 0 && (
            <button type="button" className="sl-phone__primary" onClick={() => turn(step + 1)}>
              {t('preview.next')}
            </button>
          )}
          {step > questions.length && <p>{t('preview.nothingSent')}</p>}
          {step > 0 && (
            <button type="button" className="sl-phone__quiet" onClick={() => turn(step - 1)}>
              {t('preview.back')}
            </button>
          )}
        </div>
      </div>
    </div>
  )
}
