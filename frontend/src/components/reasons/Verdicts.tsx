import { ExpandableSection, Icon } from '@patternfly/react-core'
import {
  CheckCircleIcon,
  ExclamationTriangleIcon,
  InfoCircleIcon,
  QuestionCircleIcon,
  TimesCircleIcon,
} from '@patternfly/react-icons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '@/api/types'
import { useReasonText } from './useReasonText'

const forbids = ({ severity, outcome }: Verdict) =>
  severity === 'BLOCK' && (outcome === 'FAIL' || outcome === 'UNKNOWN')

type State = 'forbids' | 'warns' | 'unknown' | 'told' | 'met'

const stateOf = (verdict: Verdict): State => {
  if (verdict.outcome === 'PASS') return 'met'
  if (forbids(verdict)) return 'forbids'
  if (verdict.outcome === 'UNKNOWN') return 'unknown'
  return verdict.severity === 'INFO' ? 'told' : 'warns'
}

const MARK = {
  forbids: { icon: TimesCircleIcon, status: 'danger' },
  warns: { icon: ExclamationTriangleIcon, status: 'warning' },
  unknown: { icon: QuestionCircleIcon, status: 'warning' },
  told: { icon: InfoCircleIcon, status: 'info' },
  met: { icon: CheckCircleIcon, status: 'success' },
} as const

const ORDER: State[] = ['forbids', 'warns', 'unknown', 'told']

/** What every rule says, with the facts it looked at and the law behind it; what is met is folded away. */
export function Verdicts({ verdicts }: { verdicts: Verdict[] }) {
  const { t } = useTranslation('reasons')
  const [isOpen, setOpen] = useState(false)
  const met = verdicts.filter((verdict) => stateOf(verdict) === 'met')
  const open = ORDER.flatMap((state) => verdicts.filter((verdict) => stateOf(verdict) === state))
  return (
    <div className="sl-verdicts">
      {open.length > 0 && <VerdictList verdicts={open} />}
      {met.length > 0 && (
        <ExpandableSection
          toggleText={t('rulesMet', { count: met.length, total: verdicts.length })}
          isExpanded={isOpen || open.length === 0}
          onToggle={(_, next) => setOpen(next)}
          isIndented
        >
          <VerdictList verdicts={met} />
        </ExpandableSection>
      )}
    </div>
  )
}

function VerdictList({ verdicts }: { verdicts: Verdict[] }) {
  const { t } = useTranslation('reasons')
  const text = useReasonText()
  return (
    <ul className="sl-verdicts__list">
      {verdicts.map((verdict) => {
        const state = stateOf(verdict)
        const { icon: Mark, status } = MARK[state]
        return (
          <li key={verdict.rule} data-state={state}>
            <Icon status={status}>
              <Mark aria-hidden />
            </Icon>
            <div>
              <strong>{text.ruleName(verdict.rule)}</strong>{' '}
              <span className="sl-verdicts__state">{t(`state.${state}`)}</span>
              <p>{text.verdict(verdict)}</p>
              <small className="sl-muted">
                {verdict.rule} · {verdict.source}
              </small>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
