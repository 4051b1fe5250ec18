import { Button } from '@patternfly/react-core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { post } from '@/api/client'
import { usePermissions } from '@/api/session'
import type { Job, MutationCaseView } from '@/api/types'
import { RefusalAlert } from '@/components/acts/RefusalAlert'
import { JobProgress } from '@/components/feedback/JobProgress'
import { LetterList } from '@/components/letters/LetterList'
import { useAsOf } from '@/lib/as-of'
import { HAS_DECREE } from './states'

/** Letters of a case; for a decree also everything under it as one archive. */
export function LettersTab({ one }: { one: MutationCaseView }) {
  const { t } = useTranslation('letters')
  const may = usePermissions()
  const { readOnly } = useAsOf()
  // Between governments the decree is the state's; only its number is kept here.
  const hasDecree = HAS_DECREE.includes(one.status) && one.transfer === null
  return (
    <section className="sl-plan-card">
      <p className="sl-muted">{t('lead')}</p>
      <LetterList subject={`/mutation-cases/${one.id}`} />
      {hasDecree && may('decrees:prepare', 'jobs:follow') && !readOnly && <Bundle id={one.id} />}
    </section>
  )
}

function Bundle({ id }: { id: string }) {
  const { t } = useTranslation('letters')
  const [done, setDone] = useState(false)
  const make = useMutation({ mutationFn: () => post<Job>(`/mutation-cases/${id}/letters/T4/bundle`) })
  return (
    <div className="sl-plan-stack">
      <RefusalAlert error={make.error} />
      {make.data ? (
        <JobProgress jobId={make.data.id} fixed onEnd={({ status }) => setDone(status === 'DONE')} />
      ) : (
        <div>
          <Button variant="secondary" isLoading={make.isPending} onClick={() => make.mutate()}>
            {t('bundle.make')}
          </Button>
        </div>
      )}
      {done && (
        <a href={`/api/v1/mutation-cases/${id}/letters/T4/bundle`} download>
          {t('bundle.download')}
        </a>
      )}
    </div>
  )
}
