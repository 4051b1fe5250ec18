import { Button } from '@patternfly/react-core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Drafted } from '../draft/draft'
import { faultOf, shownTo, type Filled } from '../draft/interview'
import { LANGUAGES, type WordsLanguage } from '../words'
import { PreviewQuestion } from './PreviewQuestion'

interface Props {
  draft: Drafted[]
  language: WordsLanguage
  /** The question that is being written: the phone turns to it. */
  open?: string | null
  /** Lets the reader choose the language where nothing else does. */
  onLanguage?: (language: WordsLanguage) => void
}

/** A phone that asks the questions as the public page does: one a page, with conditions and what is required. */
export function PhonePreview({ draft, language, open = null, onLanguage }: Props) {
  const { t } = useTranslation('questionnaires')
  const [filled, setFilled] = useState<Filled>({})
  const [current, setCurrent] = useState<string | 'end' | null>(null)
  const [isRefused, setRefused] = useState(false)
  const [followed, setFollowed] = useState(open)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = shownTo(draft, filled)
  if (followed !== open) {
    setFollowed(open)
    if (shown.some(({ key }) => key === open)) {
      setCurrent(open)
      setRefused(false)
    }
  }
  const isEnd = current === 'end' && draft.length > 0
  const question = isEnd ? undefined : (shown.find(({ key }) => key === current) ?? shown[0])
  const at = question ? shown.indexOf(question) : shown.length
  const turn = (key: string | 'end' | null) => {
    setCurrent(key)
    setRefused(false)
    heading.current?.focus()
  }
  const answer = (one: Drafted, given: string | string[], goesOn = false) => {
    const now = { ...filled, [one.key]: given }
    setFilled(now)
    setRefused(false)
    if (goesOn) turn(after(one, now))
  }
  const onward = (one: Drafted) => (faultOf(one, filled) ? setRefused(true) : turn(after(one, filled)))
  const after = (one: Drafted, now: Filled) => {
    const pages = shownTo(draft, now)
    return pages[pages.indexOf(one) + 1]?.key ?? 'end'
  }
  const restart = () => {
    setFilled({})
    turn(null)
  }
  return (
    <section className="sl-phone sl-no-print" aria-label={t('preview.title')}>
      <div className="sl-phone__head">
        <h2>{t('preview.title')}</h2>
        {onLanguage && (
          <span className="sl-chips">
            {LANGUAGES.map((one) => (
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
        )}
        <Button size="sm" variant="link" isInline onClick={restart}>
          {t('preview.restart')}
        </Button>
      </div>
      <div className="sl-phone__case">
        <div className="sl-phone__screen" lang={language}>
          {draft.length === 0 ? (
            <p>{t('preview.empty')}</p>
          ) : (
            <>
              <p className="sl-phone__progress">
                {isEnd ? t('preview.last') : t('preview.progress', { number: at + 1, count: shown.length })}
              </p>
              <progress
                aria-hidden="true"
                value={isEnd ? shown.length : at + 1}
                max={Math.max(shown.length, 1)}
              />
              {question ? (
                <PreviewQuestion
                  key={question.key}
                  question={question}
                  language={language}
                  filled={filled}
                  isRefused={isRefused}
                  heading={heading}
                  isFirst={at === 0}
                  onAnswer={(given, goesOn) => answer(question, given, goesOn)}
                  onBack={() => turn(shown[at - 1]?.key ?? null)}
                  onward={() => onward(question)}
                />
              ) : (
                <>
                  <h3 ref={heading} tabIndex={-1}>
                    {t('preview.finish')}
                  </h3>
                  <p>{t('preview.nothingSent')}</p>
                  <button
                    type="button"
                    className="sl-phone__quiet"
                    onClick={() => turn(shown.at(-1)?.key ?? null)}
                  >
                    {t('preview.back')}
                  </button>
                </>
              )}
            </>
          )}
        </div>
      </div>
    </section>
  )
}
