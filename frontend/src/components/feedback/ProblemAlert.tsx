import { AlertActionLink, List, ListItem } from '@patternfly/react-core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { problemFrom } from '@/api/problem'
import { Alert } from './Alert'
import { problemDetails, problemText } from './problem-text'

interface Props {
  error: unknown
  retry?: () => void
  /** Moves the focus here when it appears: for forms, so that a reader of the screen hears why. */
  focus?: boolean
}

/** A refusal in the reader's words; nothing when there is no error. */
export function ProblemAlert({ error, retry, focus = false }: Props) {
  const { t } = useTranslation(['common', 'problems'])
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error && focus) place.current?.focus()
  }, [error, focus])
  if (!error) return null
  const problem = problemFrom(error)
  const details = problemDetails(t, problem)
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert
        isInline
        variant={
          problem.status === 503 || problem.status === 0 || problem.status === 429 ? 'warning' : 'danger'
        }
        title={problemText(t, problem.code)}
        actionLinks={retry && <AlertActionLink onClick={retry}>{t('common:retry')}</AlertActionLink>}
      >
        {details.length > 0 && (
          <List>
            {details.map((detail) => (
              <ListItem key={detail}>{detail}</ListItem>
            ))}
          </List>
        )}
        {problem.id && <small>{t('common:errorId', { id: problem.id })}</small>}
      </Alert>
    </div>
  )
}
