import { Button, Label, Title } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { MoveView, PlanView } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { AppLink } from '@/components/layout/AppLink'
import { FitTable } from '@/components/reasons/FitTable'
import { ReasonList } from '@/components/reasons/Reasons'
import { Verdicts } from '@/components/reasons/Verdicts'
import { useMove } from '../api'
import { BeforeAfter } from '../BeforeAfter'
import { Post } from '@/components/format/Post'

interface Props {
  plan: PlanView
  moveId: string
  onAsk: (question: { employee: string; position?: string }) => void
}

/** Why this person, why there: reasons, rules, fit and what else would have been possible. */
export function MoveReasons({ plan, moveId, onAsk }: Props) {
  const move = useMove(plan, moveId)
  if (move.error) return <ProblemAlert error={move.error} retry={() => void move.refetch()} />
  if (!move.data) return <Waiting />
  return <Reasons move={move.data} onAsk={onAsk} />
}

function Reasons({ move, onAsk }: { move: MoveView; onAsk: Props['onAsk'] }) {
  const { t } = useTranslation('plans')
  const heading = (text: string) => (
    <Title headingLevel="h3" size="md">
      {text}
    </Title>
  )
  return (
    <div className="sl-why">
      <div className="sl-why__who">
        <AppLink to={`/pegawai/${move.employeeId}`}>{move.name}</AppLink>
        <small className="sl-muted">{move.nip}</small>
        {move.caseId && (
          <AppLink to={`/kasus/${move.caseId}`}>
            <Label isCompact color="blue">
              {t('moves.hasCase')}
            </Label>
          </AppLink>
        )}
      </div>
      <ol className="sl-why__way">
        <li>
          <small className="sl-muted">{t('column.from')}</small>
          <Post post={move.fromPosition} />
        </li>
        <li>
          <small className="sl-muted">{t('column.to')}</small>
          <Post post={move.toPosition} />
        </li>
      </ol>
      {heading(t('why.reasons'))}
      <ReasonList reasons={move.reasons} />
      {heading(t('why.rules'))}
      <Verdicts verdicts={move.verdicts} />
      {move.fit && (
        <>
          {heading(t('why.fit'))}
          <p>
            <BeforeAfter before={move.fitBefore} after={move.fitAfter} digits={1} />{' '}
            <span className="sl-muted">{t('why.fitScale')}</span>
          </p>
          <FitTable fit={move.fit} />
        </>
      )}
      {heading(t('why.balance'))}
      <Balance cost={move.cost} />
      {heading(t('why.alternatives'))}
      <Alternatives move={move} onAsk={onAsk} />
    </div>
  )
}

const PARTS = ['relief', 'fit', 'distance', 'wish', 'move'] as const

function Balance({ cost }: { cost: MoveView['cost'] }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  return (
    <>
      <p className="sl-muted">{t('balance.hint')}</p>
      <Table variant="compact" aria-label={t('why.balance')} gridBreakPoint="" className="sl-table">
        <Tbody>
          {PARTS.filter((part) => cost[part] !== 0).map((part) => (
            <Tr key={part}>
              <Td>{t(`balance.${part}`)}</Td>
              <Td className="sl-numeric">{format.signed(cost[part])}</Td>
            </Tr>
          ))}
          <Tr className="sl-fit__sum">
            <Th>{t('balance.total')}</Th>
            <Td className="sl-numeric">
              <strong>{format.signed(cost.total)}</strong>
            </Td>
          </Tr>
        </Tbody>
      </Table>
    </>
  )
}

function Alternatives({ move, onAsk }: { move: MoveView; onAsk: Props['onAsk'] }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  return (
    <>
      {move.alternatives.length === 0 ? (
        <p className="sl-muted">{t('why.noAlternatives')}</p>
      ) : (
        <Table variant="compact" aria-label={t('why.alternatives')} gridBreakPoint="" className="sl-table">
          <Thead>
            <Tr>
              <Th>{t('column.post')}</Th>
              <Th modifier="wrap" className="sl-numeric">
                {t('column.loss')}
              </Th>
              <Th screenReaderText={t('why.ask')} />
            </Tr>
          </Thead>
          <Tbody>
            {move.alternatives.map((one) => (
              <Tr key={one.positionId}>
                <Td>
                  {one.jobName}
                  <small className="sl-muted sl-post__unit">{one.unitName}</small>
                </Td>
                <Td className="sl-numeric">{one.loss === 0 ? t('why.tied') : format.signed(one.loss)}</Td>
                <Td>
                  <Button
                    variant="link"
                    isInline
                    onClick={() => onAsk({ employee: move.employeeId, position: one.positionId })}
                    aria-label={t('why.askOf', { post: one.jobName, unit: one.unitName })}
                  >
                    {t('why.askShort')}
                  </Button>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      <Button variant="secondary" size="sm" onClick={() => onAsk({ employee: move.employeeId })}>
        {t('why.askOther')}
      </Button>
    </>
  )
}
