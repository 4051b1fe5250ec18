import { AlertActionLink, List, ListItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { problemFrom } from '@/api/problem'
import type { PlanChain } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { problemText } from '@/components/feedback/problem-text'

interface Props {
  error: unknown
  chains: PlanChain[]
  onLeaveOut: (chainIds: string[]) => void
}

/** Why cases could not be opened, naming the people in the way where the refusal names them. */
export function Refused({ error, chains, onLeaveOut }: Props) {
  const { t } = useTranslation(['plans', 'problems'])
  if (!error) return null
  const problem = problemFrom(error)
  const inTheWay = (problem.reasons ?? []).flatMap(({ code, params }) => {
    const chain = chains.find(({ moves }) => moves.some(({ employeeId }) => employeeId === params?.employee))
    const name = chain?.moves.find(({ employeeId }) => employeeId === params?.employee)?.name
    const number = params?.case ? String(params.case) : problemText(t, code)
    return chain && name ? [{ chain: chain.id, name, number }] : []
  })
  if (inTheWay.length === 0) return <ProblemAlert error={error} focus />
  return (
    <div role="alert">
      <Alert
        isInline
        variant="danger"
        title={problemText(t, problem.code)}
        actionLinks={
          <AlertActionLink onClick={() => onLeaveOut(inTheWay.map(({ chain }) => chain))}>
            {t('openCases.leaveOut')}
          </AlertActionLink>
        }
      >
        {t('openCases.refused', { count: inTheWay.length })}
        <List>
          {inTheWay.map(({ name, number }) => (
            <ListItem key={name + number}>{t('openCases.hasCase', { name, number })}</ListItem>
          ))}
        </List>
      </Alert>
    </div>
  )
}
