import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanView } from '@/api/types'
import { usePlanTab } from '../detail/usePlanTab'
import { MoveReasons } from './MoveReasons'
import { SideSheet } from './SideSheet'
import { WhyNot } from './WhyNot'

/** A list of moves with the sheet that says why; what is open stands in the address. */
export function WithReasons({ plan, children }: { plan: PlanView; children: ReactNode }) {
  const { t } = useTranslation('plans')
  const { move, showMove, isAsking, asked, ask } = usePlanTab()
  return (
    <div className="sl-with-sheet" data-open={Boolean(move) || isAsking}>
      <div className="sl-with-sheet__main">{children}</div>
      {isAsking ? (
        <SideSheet title={t('whyNot.title')} onClose={() => ask(undefined)}>
          <WhyNot plan={plan} {...asked} onAsk={ask} />
        </SideSheet>
      ) : (
        move && (
          <SideSheet title={t('why.title')} onClose={() => showMove(undefined)}>
            <MoveReasons key={move} plan={plan} moveId={move} onAsk={ask} />
          </SideSheet>
        )
      )}
    </div>
  )
}
