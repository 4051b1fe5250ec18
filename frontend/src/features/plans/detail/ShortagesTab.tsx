import { Button, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanShortage, PlanView } from '@/api/types'
import { Alert } from '@/components/feedback/Alert'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { useFormat } from '@/components/format/useFormat'
import { ExportMenu } from '@/components/list/ExportMenu'
import { useReasonText } from '@/components/reasons/useReasonText'
import { useShortages } from '../api'
import { Post } from '@/components/format/Post'

const FEW = 6
/** Jobs named in the heading of a group; the others are counted. */
const NAMED = 6

/** Shortages that no transfer can cure, proven, with what would: how many to train or hire, for which job. */
export function ShortagesTab({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const shortages = useShortages(plan)
  if (shortages.error) return <ProblemAlert error={shortages.error} retry={() => void shortages.refetch()} />
  if (!shortages.data) return <Waiting />
  if (shortages.data.length === 0)
    return <EmptyFirstUse title={t('shortages.none')} body={t('shortages.noneBody')} />
  const missing = shortages.data.reduce((sum, one) => sum + one.missing, 0)
  return (
    <div className="sl-plan-stack">
      <Alert
        isInline
        variant="info"
        title={t('shortages.lead', { count: missing, number: format.integer(missing) })}
      >
        {t('shortages.proof')}
      </Alert>
      <div className="sl-tab-tools sl-no-print">
        <ExportMenu path={`/plans/${plan.id}/shortages`} query={{}} fileName="plan-shortages" />
      </div>
      <ol className="sl-shortages">
        {shortages.data.map((one, index) => (
          <Shortage key={index} shortage={one} />
        ))}
      </ol>
    </div>
  )
}

function Shortage({ shortage }: { shortage: PlanShortage }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const text = useReasonText()
  const [all, setAll] = useState(false)
  const jobs = Object.entries(shortage.qualification).sort(([, a], [, b]) => b - a)
  const named = jobs.length > NAMED + 1 && !all ? jobs.slice(0, NAMED) : jobs
  const list = named.map(([job, heads]) => `${format.integer(heads)} ${job}`).join(', ')
  const shown = all ? shortage.positions : shortage.positions.slice(0, FEW)
  return (
    <li className="sl-plan-card sl-shortage">
      <div className="sl-shortage__figure">
        <strong>{format.integer(shortage.missing)}</strong>
        <span>{t('shortages.missing')}</span>
      </div>
      <div>
        <Title headingLevel="h3" size="md">
          {named.length === jobs.length
            ? t('shortages.trainFor', { jobs: list })
            : t('shortages.trainForMore', { jobs: list, more: format.integer(jobs.length - named.length) })}
        </Title>
        {shortage.sentences.map((sentence, index) => (
          <p key={index}>{text.sentence(sentence)}</p>
        ))}
        <ul className="sl-shortage__posts" aria-label={t('shortages.posts')}>
          {shown.map((post) => (
            <li key={post.id}>
              <Post post={post} />
            </li>
          ))}
        </ul>
        {shortage.positions.length > FEW && (
          <Button variant="link" isInline onClick={() => setAll(!all)} aria-expanded={all}>
            {all
              ? t('shortages.fewer')
              : t('shortages.all', { number: format.integer(shortage.positions.length) })}
          </Button>
        )}
      </div>
    </li>
  )
}
