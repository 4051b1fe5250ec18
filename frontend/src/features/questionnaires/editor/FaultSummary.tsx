import { Button, List, ListItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Alert } from '@/components/feedback/Alert'
import { problemText } from '@/components/feedback/problem-text'
import type { Drafted } from '../draft/draft'
import type { PlacedFault } from '../draft/faults'

export const SUMMARY_ID = 'questionnaire-faults'

interface Props {
  draft: Drafted[]
  faults: PlacedFault[]
  onGo: (fault: PlacedFault) => void
}

/** What keeps the draft from being published, each a way to its field. */
export function FaultSummary({ draft, faults, onGo }: Props) {
  const { t } = useTranslation(['questionnaires', 'problems'])
  if (faults.length === 0) return null
  const text = ({ key, code, params }: PlacedFault) => {
    const at = draft.findIndex((one) => one.key === key)
    const sentence = problemText(t, code, params)
    return at < 0 ? sentence : `${t('question', { number: at + 1 })}: ${sentence}`
  }
  return (
    <div id={SUMMARY_ID} tabIndex={-1}>
      <Alert isInline component="h2" variant="warning" title={t('editor.faults', { count: faults.length })}>
        <List>
          {faults.map((fault) => (
            <ListItem key={`${fault.key}${fault.at}${fault.code}`}>
              {fault.key === null ? (
                text(fault)
              ) : (
                <Button variant="link" isInline onClick={() => onGo(fault)}>
                  {text(fault)}
                </Button>
              )}
            </ListItem>
          ))}
        </List>
      </Alert>
    </div>
  )
}
