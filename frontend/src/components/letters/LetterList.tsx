import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LetterRow } from '@/api/types'
import { useAsOf } from '@/lib/as-of'
import { ProblemAlert } from '../feedback/ProblemAlert'
import { Waiting } from '../feedback/States'
import { useFormat } from '../format/useFormat'
import { useLetters } from './api'
import { PreviewModal } from './PreviewModal'

interface Props {
  /** Path of what the letters belong to, `/mutation-cases/1`. */
  subject: string
  /** Path of an issued letter; by default its kind below the subject. */
  fileOf?: (letter: LetterRow) => string
  /** Letters that may be looked at before they are due. */
  isShown?: (letter: LetterRow) => boolean
  /** Kinds to show; all without it. */
  only?: string[]
}

const stateOf = ({ readable, due }: LetterRow) => (readable ? 'READY' : due ? 'DUE' : 'LATER')
const COLOR = { READY: 'green', DUE: 'blue', LATER: 'grey' } as const

/** Letters of a case, a loan or a meeting: which are due, how they would look, which were issued. */
export function LetterList({ subject, fileOf, isShown, only }: Props) {
  const { t } = useTranslation('letters')
  const { readOnly } = useAsOf()
  const letters = useLetters(subject)
  const [looking, setLooking] = useState<LetterRow>()
  if (letters.error) return <ProblemAlert error={letters.error} retry={() => void letters.refetch()} />
  if (!letters.data) return <Waiting />
  return (
    <>
      <ul className="sl-documents">
        {letters.data
          .filter(({ kind }) => only?.includes(kind) ?? true)
          .map((letter) => {
            const name = t(`kind.${letter.kind}`, { defaultValue: letter.title })
            const address = `/api/v1${fileOf?.(letter) ?? `${subject}/letters/${letter.kind}`}`
            const state = stateOf(letter)
            return (
              <li key={letter.kind} aria-label={name}>
                <div className="sl-documents__what">
                  <strong>{name}</strong>
                  <Facts letter={letter} />
                </div>
                <Label isCompact color={COLOR[state]}>
                  {t(`state.${state}`)}
                </Label>
                <div className="sl-documents__acts">
                  {!readOnly && (letter.issuable || isShown?.(letter)) && (
                    <Button
                      size="sm"
                      variant="secondary"
                      onClick={() => setLooking(letter)}
                      aria-label={t('of', {
                        act: t(letter.issuable ? 'previewAndIssue' : 'previewOnly'),
                        name,
                      })}
                    >
                      {t(letter.issuable ? 'previewAndIssue' : 'previewOnly')}
                    </Button>
                  )}
                  {letter.readable && (
                    <>
                      <a
                        href={address}
                        target="_blank"
                        rel="noreferrer"
                        aria-label={t('of', { act: t('open'), name })}
                      >
                        {t('open')}
                      </a>
                      <a href={address} download aria-label={t('of', { act: t('download'), name })}>
                        {t('download')}
                      </a>
                    </>
                  )}
                </div>
              </li>
            )
          })}
      </ul>
      {looking && <PreviewModal subject={subject} letter={looking} onClose={() => setLooking(undefined)} />}
    </>
  )
}

/** Number, day and the beginning of the hash, or what the letter waits for. */
function Facts({ letter }: { letter: LetterRow }) {
  const { t } = useTranslation('letters')
  const format = useFormat()
  if (!letter.number)
    return <small className="sl-muted">{t(letter.due ? 'noNumber' : 'notDue', { code: letter.kind })}</small>
  return (
    <>
      <small>{t('numberOf', { number: letter.number, date: format.date(letter.issuedOn) })}</small>
      <small className="sl-muted">
        {letter.sha256 ? (
          <>
            {t('hashOf', { hash: letter.sha256.slice(0, 12) })}
            {letter.page && (
              <>
                {' · '}
                <a href={new URL(letter.page).pathname} target="_blank" rel="noreferrer">
                  {t('checkPage')}
                </a>
              </>
            )}
          </>
        ) : (
          t('notSet')
        )}
      </small>
    </>
  )
}
