import { Button, PageSection } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useList } from '@/api/lists'
import type { QuestionRow } from '@/api/types'
import { ProblemAlert } from '@/components/feedback/ProblemAlert'
import { EmptyFirstUse, Waiting } from '@/components/feedback/States'
import { PageHeader } from '@/components/layout/PageHeader'
import { QuestionItem } from './QuestionItem'

/** What somebody asked about notices, with the answers. */
export function OwnQuestions() {
  const { t } = useTranslation(['inbox', 'common'])
  const list = useList<QuestionRow>('/questions', { limit: 20 })
  return (
    <>
      <PageHeader title={t('inbox:own.title')} lead={t('inbox:own.lead')} />
      <PageSection hasBodyWrapper={false} isFilled>
        <ProblemAlert error={list.error} retry={list.retry} />
        {list.isLoading && <Waiting />}
        {!list.isLoading && !list.error && list.rows.length === 0 && (
          <EmptyFirstUse title={t('inbox:own.none')} body={t('inbox:own.noneBody')} />
        )}
        {list.rows.length > 0 && (
          <ul className="sl-questions sl-inbox">
            {list.rows.map((row) => (
              <QuestionItem key={row.id} row={row} withNotice />
            ))}
          </ul>
        )}
        {list.next && (
          <Button variant="secondary" isBlock isLoading={list.isLoadingMore} onClick={() => list.loadMore()}>
            {t('common:loadMore')}
          </Button>
        )}
      </PageSection>
    </>
  )
}
