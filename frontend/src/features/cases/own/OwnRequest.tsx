import { PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { useOwnCases } from '../api'
import { isClosed } from '../states'
import { FormerCases } from './FormerCases'
import { NewRequest } from './NewRequest'
import { RunningCase } from './RunningCase'

/** The own transfer of an employee: asked for, with its papers, and followed in plain words. */
export function OwnRequest() {
  const { t } = useTranslation('cases')
  const cases = useOwnCases()
  const open = cases.data?.find(({ status }) => !isClosed(status))
  return (
    <>
      <PageHeader title={t('request.title')} lead={t(open ? 'request.runningLead' : 'request.lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={cases.error} retry={() => void cases.refetch()} />
        {cases.isPending && <Waiting />}
        {cases.data && (
          <div className="sl-request">
            {open ? <RunningCase key={open.id} id={open.id} /> : <NewRequest />}
            <FormerCases cases={cases.data.filter(({ status }) => isClosed(status))} />
          </div>
        )}
      </PageSection>
    </>
  )
}
