import { AlertActionLink, List, ListItem } from '@patternfly/react-core'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isProblem } from '@/api/problem'
import { Alert } from '../feedback/Alert'
import { ProblemAlert } from '../feedback/ProblemAlert'
import { useRefusalText } from './useRefusalText'

interface Props {
  error: unknown
  /** What is different now from what the reader saw; told when the version was stale. */
  changes?: string[]
  /** Shows the newest state. */
  onReload?: () => void
}

/** Every reason why a step was refused; after a stale version what has changed, and the way to it. */
export function RefusalAlert({ error, changes = [], onReload }: Props) {
  const { t } = useTranslation('acts')
  const text = useRefusalText()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (error) place.current?.focus()
  }, [error])
  if (!error) return null
  const isStale = isProblem(error) && error.status === 412
  const reasons = isProblem(error) ? (error.problem.reasons ?? []) : []
  if (!isStale && reasons.length === 0) return <ProblemAlert error={error} focus />
  return (
    <div ref={place} tabIndex={-1} role="alert">
      <Alert
        isInline
        variant={isStale ? 'warning' : 'danger'}
        title={t(isStale ? 'stale' : 'refused')}
        actionLinks={
          isStale && onReload && <AlertActionLink onClick={onReload}>{t('reload')}</AlertActionLink>
        }
      >
        <List>
          {(isStale ? changes : reasons.map(text)).map((line) => (
            <ListItem key={line}>{line}</ListItem>
          ))}
        </List>
      </Alert>
    </div>
  )
}
