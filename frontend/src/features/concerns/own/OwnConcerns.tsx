import { Button, PageSection, Title } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import { useMe } from '@/api/session'
import type { ConcernRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { Waiting } from '@/components/feedback/States'
import { AppLink } from '@/components/layout/AppLink'
import { PageHeader } from '@/components/layout/PageHeader'
import { OwnConcern } from './OwnConcern'
import { RaiseConcern } from './RaiseConcern'

/** The own worries of an employee: raise one, read the answer, close it. */
export function OwnConcerns() {
  const { t } = useTranslation('concerns')
  const { government } = useMe()
  const list = useList<ConcernRow>('/concerns', { limit: 20 })
  const [isRaising, setRaising] = useState(false)
  const [raised, setRaised] = useState('')
  return (
    <>
      <PageHeader title={t('own.title')} lead={t('own.lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <div className="sl-request">
          {raised && (
            <p className="sl-voice__done" role="status">
              {raised}
            </p>
          )}
          {isRaising ? (
            <RaiseConcern
              onDone={(message) => {
                setRaised(message)
                setRaising(false)
              }}
              onCancel={() => setRaising(false)}
            />
          ) : (
            <section className="sl-plan-card">
              <Button
                onClick={() => {
                  setRaised('')
                  setRaising(true)
                }}
              >
                {t('own.raise')}
              </Button>
              <p className="sl-muted">{t('own.notLegal')}</p>
              <p>
                {t('own.unnamed')} <AppLink to={`/suara/${government.code}`}>{t('own.unnamedLink')}</AppLink>
              </p>
            </section>
          )}
          <Title headingLevel="h2" size="lg">
            {t('own.mine')}
          </Title>
          <ProblemAlert error={list.error} retry={list.retry} />
          {list.isLoading && <Waiting />}
          {!list.isLoading && !list.error && list.rows.length === 0 && <p>{t('own.none')}</p>}
          {list.rows.map((row) => (
            <OwnConcern key={row.id} row={row} />
          ))}
          {list.next && (
            <Button variant="link" isLoading={list.isLoadingMore} onClick={list.loadMore}>
              {t('own.more')}
            </Button>
          )}
        </div>
      </PageSection>
    </>
  )
}
